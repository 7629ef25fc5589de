import type { Locator, Page } from 'playwright-core'

/** The form of a document as a person fills it in. Payload leaves its lists and dates unnamed, so those go by their field. */
export async function openForm(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await formIsReady(page)
}

/** Opens a document from its list, found by searching for a word of its title. */
export async function findAndOpen(page: Page, list: string, word: string, title: string): Promise<void> {
  await page.goto('/admin')
  await page.getByRole('link', { name: `Visa alla ${list}` }).click()
  await page.getByRole('textbox', { name: /^Sök på/ }).fill(word)
  await page.waitForURL(/search=/)
  await page.getByRole('table').getByRole('link', { name: title }).click()
  await formIsReady(page)
}

export const formIsReady = (page: Page) => page.locator('form[data-form-ready="true"] .doc-controls').waitFor()

export const textField = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: false })

/** Types as at a keyboard: what was there is selected and replaced. */
export async function retype(page: Page, name: string, text: string): Promise<void> {
  await textField(page, name).focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(text)
}

export async function choose(page: Page, field: string, option: string): Promise<void> {
  const list = page.locator(`#field-${field}`)
  await list.getByRole('combobox').fill(option)
  await page.getByRole('option', { name: option }).first().click()
}

export async function fillDay(page: Page, field: string, day: string): Promise<void> {
  const input = page.locator(`#field-${field}`).getByRole('textbox')
  await input.fill(day)
  await input.press('Enter')
}

/** The message that stands at a field of the form. */
export const errorAt = (page: Page, field: string): Locator =>
  page.locator('.field-type', { has: page.locator(`#field-${field}`) }).locator('.field-error')

export async function saveDraft(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Spara utkast' }).press('Enter')
  await page.getByText(/^(?:Utkastet är sparat\.|.+: sparat\.)$/).waitFor()
}

export async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publicera', exact: true }).press('Enter')
  await page.getByText('Sparat.', { exact: true }).waitFor()
}
