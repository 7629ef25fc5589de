import type { Locator, Page } from 'playwright-core'
import { formIsReady } from './admin-form.ts'

/** Where a document stands and what can be done with it, beside its form and on its tab "Skillnad och historik". */
export const panel = (page: Page): Locator => page.getByRole('region', { name: 'Godkännande', exact: true })

export const commandButton = (page: Page, name: string): Locator => panel(page).getByRole('button', { name, exact: true })

/** Gives a command that asks for nothing, or the last step of one that does. By the keyboard: the form above still moves. */
export async function give(page: Page, button: string, done: string): Promise<void> {
  await commandButton(page, button).press('Enter')
  // Said in the panel, and once more to ears with how far the site has come.
  await panel(page).getByText(done).first().waitFor()
}

export const stateIs = (page: Page, words: string): Promise<void> =>
  panel(page).locator('.lovat-state').getByText(words, { exact: true }).waitFor()

/** One of the start page's lists, as "Väntar på dig (2)". */
export const startList = (page: Page, heading: string): Locator => page.getByRole('region', { name: new RegExp(`^${heading}`) })

/** From the start page in one click: to the difference, or for a writer to the form. */
export async function openFromStart(page: Page, heading: string, title: string): Promise<void> {
  await page.goto('/admin')
  await startList(page, heading).getByRole('link', { name: title, exact: true }).click()
  await panel(page).waitFor()
  if (!page.url().endsWith('/historik')) await formIsReady(page)
}

/** What the panel says of whether readers see the change. */
export const siteSays = (page: Page, words: RegExp): Promise<void> => panel(page).locator('.lovat-on-site').getByText(words).waitFor()
