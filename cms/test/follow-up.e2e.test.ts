import { expect, test } from 'vitest'
import { POLICE_APPROVER, POLICE_WRITER, people } from './admin-browser.ts'
import { choose, fillDay, openForm, saveDraft, textField } from './admin-form.ts'
import { give, openFromStart, stateIs } from './approval-panel.ts'
import { publicPage } from './public-site.ts'

const logIn = people()
const PROMISE = 'Lugn trafik på Bruksgatan'
const PAGE = '/manfors/2025/lugn-trafik-pa-bruksgatan/'
const TEXT = 'En kontroll till, på en lördag.'

test('a follow-up is approved by somebody else of the party that answers for it, published, and counted', async () => {
  expect((await publicPage(PAGE)).text).toContain('8 av minst 15 hastighetskontroller')
  const writer = await logIn(POLICE_WRITER)
  await openForm(writer, '/admin/collections/updates/create')
  await choose(writer, 'promise', PROMISE)
  await choose(writer, 'activity', 'Polisen kontrollerar hastigheten på Bruksgatan.')
  await fillDay(writer, 'date', '2025-12-13')
  await textField(writer, 'Vad har gjorts?').fill(TEXT)
  await choose(writer, 'author__kind', 'Polisen')
  await textField(writer, 'Organisation').fill('Polisen')
  await writer.getByRole('spinbutton', { name: 'Antal' }).fill('1')
  await writer.getByRole('checkbox', { name: 'Belägg saknas' }).check()
  await saveDraft(writer)
  await give(writer, 'Skicka in', 'Inskickat. De som ska godkänna får veta det.')
  await stateIs(writer, 'Inskickat, väntar på Polisen')

  const approver = await logIn(POLICE_APPROVER)
  await openFromStart(approver, 'Väntar på dig', TEXT)
  await give(approver, 'Godkänn', 'Godkänt.')
  expect((await publicPage(PAGE)).text).not.toContain(TEXT)
  await give(approver, 'Publicera', 'Publicerat i liggaren.')
  await expect.poll(() => publicPage(PAGE)).toMatchObject({ text: expect.stringContaining('9 av minst 15 hastighetskontroller') })
})
