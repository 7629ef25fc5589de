import { expect, test } from 'vitest'
import { POLICE_APPROVER, POLICE_WRITER, people } from './admin-browser.ts'
import { openForm, retype } from './admin-form.ts'
import { give, openFromStart, panel, stateIs } from './approval-panel.ts'
import { writeActivity, writePromise } from './promise-form.ts'
import { publicFilesWith, publicPage } from './public-site.ts'

const logIn = people()
// In a kommun that no other journey reads: they run at the same time.
const YEAR = new Date().getFullYear()
const TITLE = 'Trygg kväll i Stadsparken'
const PAGE = `/essunga/${YEAR}/trygg-kvall-i-stadsparken/`
const WORDING = 'Polisen och Essunga kommun lovar tryggare kvällar i Stadsparken.'
const CHECKS = 'Polisen kontrollerar mopeder i parken.'
const LAMPS = 'Kommunen byter lampor längs gångvägen.'

test('a promise is written with its activities, is told what it lacks, and is submitted as one package', async () => {
  const writer = await logIn(POLICE_WRITER)
  await writePromise(writer, {
    title: TITLE,
    wording: '',
    municipality: 'Essunga',
    organisation: 'Essunga kommun',
    year: YEAR,
  })
  const address = new URL(writer.url()).pathname
  await panel(writer).getByText('Det här saknas innan texten kan skickas in:').waitFor()
  await give(writer, 'Skicka in', 'Det här behöver rättas: Löftets lydelse')
  const activity = { promise: TITLE, year: YEAR }
  await writeActivity(writer, { ...activity, text: CHECKS, kind: 'Kontroll', ...POLICE, count: '10', unit: 'kontroller' })
  await writeActivity(writer, { ...activity, text: LAMPS, kind: 'Åtgärd i miljön', ...KOMMUN, count: '18', unit: 'lampor' })

  await openForm(writer, address)
  await stateIs(writer, 'Utkast')
  await retype(writer, 'Löftets lydelse', WORDING)
  await give(writer, 'Spara och skicka in', 'Inskickat. De som ska godkänna får veta det.')
  await stateIs(writer, 'Inskickat, väntar på Polisen och Essunga kommun')

  const approver = await logIn(POLICE_APPROVER)
  await openFromStart(approver, 'Väntar på dig', TITLE)
  const text = await approver.getByRole('region', { name: 'Det som skulle publiceras' }).innerText()
  for (const words of [TITLE, WORDING, CHECKS, LAMPS, 'minst 10 kontroller', 'minst 18 lampor']) expect(text).toContain(words)
  expect((await publicPage(PAGE)).status).toBe(404)
  expect(publicFilesWith(TITLE)).toEqual([])
})

const POLICE = { party: 'Polisen', organisation: 'Polisen' }
const KOMMUN = { party: 'Kommunen', organisation: 'Essunga kommun' }
