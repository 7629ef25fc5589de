import type { Page } from 'playwright-core'
import { choose, fillDay, openForm, saveDraft, textField } from './admin-form.ts'

export type WrittenPromise = { title: string; wording: string; municipality: string; organisation: string; year: number }
export type WrittenActivity = {
  promise: string
  year: number
  text: string
  kind: string
  party: string
  organisation: string
  count: string
  unit: string
}

/** A new promise of the police and a kommun, saved as a draft. */
export async function writePromise(page: Page, { title, wording, municipality, organisation, year }: WrittenPromise): Promise<void> {
  await openForm(page, '/admin/collections/promises/create')
  // First, one at a time: Payload leaves a row grey that is added while it still asks the server about what was typed before.
  for (const row of ['0', '1']) {
    // By the keyboard: the button moves while the row above it is drawn, and a click can land where it was.
    await page.getByRole('button', { name: 'Lägg till Part' }).press('Enter')
    await page.locator(`#field-parties__${row}__name`).waitFor()
  }
  await choose(page, 'parties__0__kind', 'Polisen')
  await page.locator('#field-parties__0__name').fill('Polisen')
  await choose(page, 'parties__1__kind', 'Kommunen')
  await page.locator('#field-parties__1__name').fill(organisation)
  await textField(page, 'Rubrik').fill(title)
  await textField(page, 'Löftets lydelse').fill(wording)
  await choose(page, 'municipality', municipality)
  await page.getByRole('spinbutton', { name: 'År' }).fill(String(year))
  await fillDay(page, 'from', `${year}-01-01`)
  await fillDay(page, 'to', `${year}-12-31`)
  await saveDraft(page)
}

export async function writeActivity(page: Page, activity: WrittenActivity): Promise<void> {
  await openForm(page, '/admin/collections/activities/create')
  await choose(page, 'promise', activity.promise)
  await textField(page, 'Vad ska göras?').fill(activity.text)
  await choose(page, 'kind', activity.kind)
  await choose(page, 'responsible__kind', activity.party)
  await textField(page, 'Organisation').fill(activity.organisation)
  await page.getByRole('spinbutton', { name: 'Antal' }).fill(activity.count)
  await textField(page, 'Vad som räknas').fill(activity.unit)
  await fillDay(page, 'timing__from', `${activity.year}-01-01`)
  await fillDay(page, 'timing__to', `${activity.year}-12-31`)
  await saveDraft(page)
}
