import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { fold } from '../../publisher/fold.ts'
import { EMPTY_STATE } from '../../publisher/state.ts'
import { aMunicipality, anActivity, anUpdate, aPromise } from '../../test/documents.ts'
import { LedgerBuilder } from '../../test/ledger-builder.ts'
import { SAMPLE_TODAY, sampleLedger } from '../../test/sample-ledger.ts'
import type { RouteOf } from '../routes/route.ts'
import { routes } from '../routes/routes.ts'
import { calendar } from './calendar.ts'

const SITE = new URL('https://loften.example.se/')
const kommun = aMunicipality({ example: false })
const house = () => new LedgerBuilder().publish(kommun)
const calendarsIn = (entries: LedgerBuilder['entries'], today: string) =>
  routes(fold(EMPTY_STATE, entries), today).filter((route): route is RouteOf<'calendar'> => route.page === 'calendar')
const read = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
const daysIn = ({ entries }: LedgerBuilder, today = '2026-06-01') =>
  calendarsIn(entries, today).flatMap(({ props }) =>
    read(calendar(props, SITE)).map((event) => [event.startDate.toString(), event.summary]),
  )

test('every calendar of a whole ledger can be read back, with each day once and in whole days', () => {
  const calendars = calendarsIn(sampleLedger(), SAMPLE_TODAY)
  expect(calendars.map(({ path }) => path)).toContain('/lund/kalender.ics')
  for (const { props } of calendars) {
    const text = calendar(props, SITE)
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:[\s\S]*\r\nEND:VCALENDAR\r\n$/)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    const events = read(text)
    expect(events.map(({ uid }) => uid)).toEqual(props.days.map(({ id }) => `${id}@loften.example.se`))
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
    for (const event of events) {
      expect([event.startDate.isDate, event.duration.toSeconds()]).toEqual([true, 86_400])
      for (const needed of ['dtstamp', 'url']) expect(event.component.getFirstPropertyValue(needed)).toBeTruthy()
    }
    expect(calendar(props, SITE)).toBe(text)
  }
})

test('has the days when something is to be done, is to be followed up, and when the promise ends', () => {
  const activity = anActivity({ timing: { kind: 'season', season: 'summer', year: 2026 }, nextUpdateDue: '2026-07-01' })
  expect(daysIn(house().publish(aPromise({ activities: [activity] })))).toEqual([
    ['2026-07-01', 'Uppföljning senast: Genomföra minst 10 kontroller av cyklar och elsparkcyklar.'],
    ['2026-08-31', 'Ska vara klart: Genomföra minst 10 kontroller av cyklar och elsparkcyklar.'],
    ['2026-12-31', 'Löftets sista dag: Tryggare trafik i centrum'],
  ])
})

test('has the dialogues and walks that lie ahead', () => {
  const walk = anActivity({
    kind: 'safetyWalk',
    text: { sv: 'Vandring i Norrstaden.' },
    timing: { kind: 'window', from: '2026-09-10', to: '2026-09-10' },
  })
  const sources = [
    { kind: 'citizenDialogue' as const, title: 'Öppet hus', date: '2026-06-12' },
    { kind: 'citizenDialogue' as const, title: 'Förra öppna huset', date: '2025-06-12' },
  ]
  expect(daysIn(house().publish(aPromise({ activities: [walk], sources }))).slice(0, 2)).toEqual([
    ['2026-06-12', 'Medborgardialog: Öppet hus'],
    ['2026-09-10', 'Trygghetsvandring: Vandring i Norrstaden.'],
  ])
})

test('what is done has no last day any more, and a follow-up moves the next one', () => {
  const activities = [anActivity({ nextUpdateDue: '2026-07-01' }), anActivity({ ref: 'ML-9901-2026-1-2' })]
  const ledger = house()
    .publish(aPromise({ activities }))
    .publish(anUpdate({ count: 1, nextUpdateDue: '2026-10-01' }))
    .publish(anUpdate({ ref: 'ML-9901-2026-1-U2', activity: 'ML-9901-2026-1-2', count: 10 }))
  expect(daysIn(ledger).map(([day]) => day)).toEqual(['2026-10-01', '2026-12-31', '2026-12-31'])
})

test('of what is over, only the last day is left; a kommun without promises has no calendar', () => {
  expect(daysIn(house().publish(aPromise()), '2027-01-01')).toEqual([['2026-12-31', 'Löftets sista dag: Tryggare trafik i centrum']])
  expect(calendarsIn(house().entries, '2026-06-01')).toEqual([])
})

test('what is made up says so on each day', () => {
  const [, title] = daysIn(new LedgerBuilder().publish(aMunicipality()).publish(aPromise({ activities: [] })))[0] ?? []
  expect(title).toBe('Löftets sista dag: Tryggare trafik i centrum (exempel)')
})
