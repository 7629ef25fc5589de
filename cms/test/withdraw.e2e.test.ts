import { expect, test } from 'vitest'
import { ADMINISTRATOR, people } from './admin-browser.ts'
import { findAndOpen } from './admin-form.ts'
import { ledgerEntriesAbout, publicPage } from './public-site.ts'

const logIn = people()
const TITLE = 'Färre luras på telefon'
const PAGE = '/klarunda/2025/farre-luras-pa-telefon/'
const WHY = 'Löftet lades ut för fel år. Det rätta kommer efter nyår.'

test('what the administrator withdraws answers 410, and its page says what, when and why', async () => {
  expect((await publicPage(PAGE)).status).toBe(200)
  const page = await logIn(ADMINISTRATOR)
  await findAndOpen(page, 'Löften', 'luras', TITLE)
  await page.locator('.doc-controls__popup button').first().click()
  await page.getByRole('button', { name: 'Dra tillbaka …' }).click()

  const drawer = page.getByRole('dialog')
  await drawer.getByRole('button', { name: 'Dra tillbaka nu' }).click()
  await drawer.getByRole('alert').getByText('Välj ett skäl och skriv varför det dras tillbaka. Det visas för alla.').waitFor()
  expect((await publicPage(PAGE)).status).toBe(200)

  await drawer.getByLabel('Skäl', { exact: true }).selectOption('Publicerat av misstag')
  await drawer.getByLabel('Förklara för den som läser').fill(WHY)
  await drawer.getByRole('button', { name: 'Dra tillbaka nu' }).click()
  await page.getByText(/^Tillbakadraget\./).waitFor()

  expect((await ledgerEntriesAbout('ML-9906-2025-1')).at(-1)).toMatchObject({
    action: 'withdrawn',
    withdrawal: { reason: 'publishedByMistake', text: WHY },
  })
  await expect.poll(() => publicPage(PAGE)).toMatchObject({ status: 410 })
  const { text } = await publicPage(PAGE)
  expect(text).toContain(TITLE)
  expect(text).toMatch(/Löftet drogs tillbaka \d+ \p{L}+ \d{4} och gäller inte\./u)
  expect(text).toContain('Skäl: publicerat av misstag.')
  expect(text).toContain(WHY)
  expect((await publicPage('/klarunda/')).text).toContain('Tillbakadraget')
})
