import { expect, test } from 'vitest'
import { ADMINISTRATOR, KOMMUN_WRITER, people } from './admin-browser.ts'
import { findAndOpen } from './admin-form.ts'
import { axeViolationsWithin } from './axe-violations.ts'

const logIn = people()

/** What Lovat adds to the admin. Payload's own screens have faults of their own that are not ours to mend. */
test.each(['light', 'dark'] as const)('what Lovat adds to the admin has no faults that axe can find, in %s', async (colorScheme) => {
  const writer = await logIn(KOMMUN_WRITER)
  await writer.emulateMedia({ colorScheme })
  await writer.reload()
  expect(await axeViolationsWithin(writer, '.lovat-welcome')).toEqual([])
  await findAndOpen(writer, 'Löften', 'Norrängen', 'Trygga gårdar i Norrängen')
  expect(await axeViolationsWithin(writer, '.lovat-hint')).toEqual([])

  const administrator = await logIn(ADMINISTRATOR)
  await administrator.emulateMedia({ colorScheme })
  await findAndOpen(administrator, 'Löften', 'Norrängen', 'Trygga gårdar i Norrängen')
  await administrator.locator('.doc-controls__popup button').first().click()
  await administrator.getByRole('button', { name: 'Dra tillbaka …' }).click()
  await administrator.getByRole('dialog').getByRole('button', { name: 'Dra tillbaka nu' }).click()
  await administrator.getByRole('dialog').getByRole('alert').waitFor()
  expect(await axeViolationsWithin(administrator, '.lovat-form')).toEqual([])
})

test('the start page and a form fit a phone without scrolling sideways', async () => {
  const page = await logIn(KOMMUN_WRITER, { width: 360, height: 740 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await findAndOpen(page, 'Löften', 'Norrängen', 'Trygga gårdar i Norrängen')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
})
