import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { ADMINISTRATOR, POLICE_WRITER, people } from './admin-browser.ts'
import { choose, fillDay, findAndOpen, openForm, publish, saveDraft, textField } from './admin-form.ts'
import { publicPage } from './public-site.ts'

const logIn = people()
// In a kommun that no other journey reads: they run at the same time, and this one changes its page.
const YEAR = new Date().getFullYear()
const TITLE = 'Trygg kväll i Stadsparken'
const PAGE = `/essunga/${YEAR}/trygg-kvall-i-stadsparken/`
const CHECKS = 'Polisen kontrollerar mopeder i parken.'
const LAMPS = 'Kommunen byter lampor längs gångvägen.'

test('a promise is written, published, followed up, and counted on the site', async () => {
  const writer = await logIn(POLICE_WRITER)
  await writePromise(writer)
  await writeActivity(writer, {
    text: CHECKS,
    kind: 'Kontroll',
    party: 'Polisen',
    organisation: 'Polisen',
    count: '10',
    unit: 'kontroller',
  })
  await writeActivity(writer, {
    text: LAMPS,
    kind: 'Åtgärd i miljön',
    party: 'Kommunen',
    organisation: 'Essunga kommun',
    count: '18',
    unit: 'lampor',
  })
  expect((await publicPage(PAGE)).status).toBe(404)

  const administrator = await logIn(ADMINISTRATOR)
  await findAndOpen(administrator, 'Löften', 'Stadsparken', TITLE)
  await publish(administrator)
  await expect.poll(() => publicPage(PAGE)).toMatchObject({ status: 200 })
  const { text } = await publicPage(PAGE)
  for (const words of [TITLE, CHECKS, LAMPS, '0 av minst 10 kontroller', '0 av minst 18 lampor']) expect(text).toContain(words)

  await writeUpdate(writer)
  expect((await publicPage(PAGE)).text).toContain('0 av minst 10 kontroller')
  await findAndOpen(administrator, 'Uppföljningar', 'fredagen', 'En kontroll på fredagen.')
  await publish(administrator)
  await expect.poll(() => publicPage(PAGE)).toMatchObject({ text: expect.stringContaining('1 av minst 10 kontroller') })
})

async function writePromise(page: Page) {
  await openForm(page, '/admin/collections/promises/create')
  await textField(page, 'Rubrik').fill(TITLE)
  await textField(page, 'Löftets lydelse').fill('Polisen och Essunga kommun lovar tryggare kvällar i Stadsparken.')
  await choose(page, 'municipality', 'Essunga')
  await page.getByRole('spinbutton', { name: 'År' }).fill(String(YEAR))
  await fillDay(page, 'from', `${YEAR}-01-01`)
  await fillDay(page, 'to', `${YEAR}-12-31`)
  for (const [row, [party, organisation]] of [
    ['Polisen', 'Polisen'],
    ['Kommunen', 'Essunga kommun'],
  ].entries()) {
    // By the keyboard: the button moves while the row above it is drawn, and a click can land where it was.
    await page.getByRole('button', { name: 'Lägg till Part' }).press('Enter')
    await choose(page, `parties__${row}__kind`, party as string)
    await page.locator(`#field-parties__${row}__name`).fill(organisation as string)
  }
  await saveDraft(page)
}

type Activity = { text: string; kind: string; party: string; organisation: string; count: string; unit: string }

async function writeActivity(page: Page, { text, kind, party, organisation, count, unit }: Activity) {
  await openForm(page, '/admin/collections/activities/create')
  await choose(page, 'promise', TITLE)
  await textField(page, 'Vad ska göras?').fill(text)
  await choose(page, 'kind', kind)
  await choose(page, 'responsible__kind', party)
  await textField(page, 'Organisation').fill(organisation)
  await page.getByRole('spinbutton', { name: 'Antal' }).fill(count)
  await textField(page, 'Vad som räknas').fill(unit)
  await fillDay(page, 'timing__from', `${YEAR}-01-01`)
  await fillDay(page, 'timing__to', `${YEAR}-12-31`)
  await saveDraft(page)
}

async function writeUpdate(page: Page) {
  await openForm(page, '/admin/collections/updates/create')
  await choose(page, 'promise', TITLE)
  await choose(page, 'activity', CHECKS)
  await fillDay(page, 'date', `${YEAR}-01-02`)
  await textField(page, 'Vad har gjorts?').fill('En kontroll på fredagen.')
  await choose(page, 'author__kind', 'Polisen')
  await textField(page, 'Organisation').fill('Polisen')
  await page.getByRole('spinbutton', { name: 'Antal' }).fill('1')
  await page.getByRole('checkbox', { name: 'Belägg saknas' }).check()
  await saveDraft(page)
}
