import { expect, test } from 'vitest'
import { fold } from '../../publisher/fold.ts'
import { EMPTY_STATE } from '../../publisher/state.ts'
import { aMunicipality, anActivity, anUpdate, aPromise } from '../../test/documents.ts'
import { LedgerBuilder } from '../../test/ledger-builder.ts'
import { SAMPLE_TODAY, sampleLedger } from '../../test/sample-ledger.ts'
import type { PageName, Route, RouteOf } from './route.ts'
import { routes } from './routes.ts'

const lund = aMunicipality({
  code: '1281',
  name: 'Lund',
  legalName: 'Lunds kommun',
  slug: 'lund',
  county: { code: '12', name: 'Skåne län' },
  example: false,
})
const routesOf = (ledger: LedgerBuilder, today = '2026-11-21'): Route[] => routes(fold(EMPTY_STATE, ledger.entries), today)
const one = <P extends PageName>(all: Route[], page: P, path?: string): RouteOf<P> => {
  const found = all.filter((route): route is RouteOf<P> => route.page === page && (path === undefined || route.path === path))
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} routes for ${page} ${path ?? ''}`)
  return found[0]
}
const ekvik = () => new LedgerBuilder().publish(aMunicipality())

test('gives every page of a whole ledger an address of its own, and props that are JSON', () => {
  const all = routes(fold(EMPTY_STATE, sampleLedger()), SAMPLE_TODAY)
  expect(new Set(all.map((route) => route.path)).size).toBe(all.length)
  expect(all.filter((route) => route.page === 'kommun')).toHaveLength(293)
  for (const route of all) expect(route.path).toMatch(/^\/([a-z0-9-]+\/)*([a-z0-9-]+\.(json|atom|ics)|404\.html)?$/)
  expect(JSON.parse(JSON.stringify(all))).toEqual(all.map((route) => withoutUndefined(route)))
})

const withoutUndefined = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutUndefined)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => (member === undefined ? [] : [[key, withoutUndefined(member)]])),
  )
}

test('is the same for the same ledger and day, however often it is asked', () => {
  const state = fold(EMPTY_STATE, sampleLedger())
  expect(routes(state, SAMPLE_TODAY)).toEqual(routes(state, SAMPLE_TODAY))
})

test('an empty ledger still gives the pages that have fixed addresses', () => {
  const paths = routesOf(new LedgerBuilder()).map((route) => route.path)
  expect(paths).toEqual(
    expect.arrayContaining([
      '/',
      '/kommuner.json',
      '/kommuner/',
      '/polisen/',
      '/teman/',
      '/teman/trafik/',
      '/sok/',
      '/om/',
      '/404.html',
      '/liggare/',
    ]),
  )
})

test('keeps fictional kommuner out of the national numbers and out of the list of real ones', () => {
  const all = routesOf(ekvik().publish(aPromise()).publish(lund))
  const start = one(all, 'start').props
  expect(start.national).toMatchObject({ municipalities: 1, promisesInForce: 0, states: { inForce: 0, missing: 1 } })
  expect(start.examples).toEqual([{ name: 'Ekvik', path: '/ekvik/', example: true, state: 'inForce' }])
  const list = one(all, 'kommuner').props
  expect(list).toMatchObject({ total: 1, groups: [{ letter: 'L' }], examples: [{ name: 'Ekvik', example: true }] })
  expect(all.filter((route) => route.page === 'lan').map((route) => route.path)).toEqual(['/lan/skane/'])
})

test.each([
  ['in force', '2026-06-01', 'inForce', 'inForce'],
  ['still to come', '2025-12-20', 'coming', 'underPreparation'],
  ['over', '2027-02-01', 'past', 'expired'],
])('leads a kommun page with a promise that is %s', (_, today, shown, state) => {
  const { props } = one(routesOf(ekvik().publish(aPromise()), today), 'kommun')
  expect(props).toMatchObject({ shown, state, promises: [{ path: '/ekvik/2026/tryggare-trafik/' }] })
})

test('a kommun without promises says that none is published', () => {
  expect(one(routesOf(ekvik()), 'kommun').props).toMatchObject({ shown: 'none', state: 'missing', promises: [], years: [] })
})

test('shows a corrected count with the figure before it, and counts the corrected one', () => {
  const ledger = ekvik()
    .publish(aPromise())
    .publish(anUpdate({ count: 7 }))
    .correct(anUpdate({ ref: 'ML-9901-2026-1-U2', kind: 'correction', corrects: 'ML-9901-2026-1-U1', date: '2026-05-03', count: 6 }))
  const [activity] = one(routesOf(ledger), 'promise').props.activities
  expect(activity?.progress?.done).toBe(6)
  expect(activity?.updates).toMatchObject([{ count: 6, corrections: [{ date: '2026-05-03', from: 7, to: 6 }] }])
})

test('computes late and silent from the day alone', () => {
  const promise = aPromise({
    activities: [
      anActivity({ timing: { kind: 'season', season: 'spring', year: 2026 } }),
      anActivity({ ref: 'ML-9901-2026-1-2', nextUpdateDue: '2026-06-01' }),
    ],
  })
  const standings = (today: string) =>
    one(
      routesOf(
        ekvik()
          .publish(promise)
          .publish(anUpdate({ count: 1 })),
        today,
      ),
      'promise',
    ).props.activities.map((activity) => [activity.standing, activity.lateSince, activity.silentSince])
  expect(standings('2026-05-31')).toEqual([
    ['ongoing', null, null],
    ['planned', null, null],
  ])
  expect(standings('2026-06-02')).toEqual([
    ['late', '2026-05-31', null],
    ['silent', null, '2026-01-01'],
  ])
})

test('gives no count for an activity that nobody has told anything about when it should have been told', () => {
  const silent = aPromise({ activities: [anActivity({ nextUpdateDue: '2026-06-01' })] })
  const [activity] = one(routesOf(ekvik().publish(silent)), 'promise').props.activities
  expect(activity).toMatchObject({ standing: 'silent', progress: null, goal: 'minst 10 kontroller' })
})

test('does not call a promise from an old document late when nobody has followed it up', () => {
  const activities = [anActivity({ timing: { kind: 'window', from: '2015-01-01', to: '2015-12-31' } })]
  const fromDocument = aPromise({ year: 2015, from: '2015-01-01', to: '2015-12-31', origin: { title: 'En presentation' }, activities })
  const { props } = one(routesOf(ekvik().publish(fromDocument)), 'promise')
  expect(props.activities).toMatchObject([{ standing: 'silent', lateSince: null, silentSince: null }])
  expect(props.rollup).toMatchObject({ silent: 1, late: 0, total: 1 })
})

test('holds a verdict back until the promise has ended', () => {
  const ledger = ekvik()
    .publish(aPromise())
    .publish(anUpdate({ activity: undefined, kind: 'verdict', verdict: 'kept' }))
  expect(one(routesOf(ledger, '2026-12-31'), 'promise').props).toMatchObject({ verdict: null, general: [] })
  expect(one(routesOf(ledger, '2027-01-01'), 'promise').props.verdict).toMatchObject({ verdict: 'kept' })
})

test('a two-year promise is on the page of both years, and given in the first', () => {
  const all = routesOf(ekvik().publish(aPromise({ year: 2025, from: '2025-01-01', to: '2026-12-31' })))
  expect(one(all, 'year', '/ekvik/2025/').props).toMatchObject({ promises: [{ title: 'Tryggare trafik i centrum' }], running: [] })
  expect(one(all, 'year', '/ekvik/2026/').props).toMatchObject({ promises: [], running: [{ title: 'Tryggare trafik i centrum' }] })
})

test('a withdrawn promise leaves a page that says when and why, and leaves every list', () => {
  const ledger = ekvik()
    .publish(aPromise())
    .withdraw(aPromise(), { reason: 'publishedByMistake', text: 'Fel kommun.' }, { at: '2026-02-02T10:00:00.000Z' })
  const all = routesOf(ledger)
  expect(all.filter((route) => route.page === 'promise' || route.page === 'year')).toEqual([])
  expect(one(all, 'withdrawn')).toMatchObject({
    path: '/ekvik/2026/tryggare-trafik/',
    props: { at: '2026-02-02T10:00:00.000Z', reason: 'publishedByMistake', text: 'Fel kommun.', yearPath: null },
  })
  expect(one(all, 'kommun').props).toMatchObject({ shown: 'none', withdrawn: [{ path: '/ekvik/2026/tryggare-trafik/' }] })
})

test('a reader can see which party withdrew a promise, on its page and in the ledger', () => {
  const ledger = ekvik().publish(aPromise()).withdraw(aPromise(), { reason: 'ended', text: 'Löftet har upphört.' })
  const all = routesOf(ledger)
  const by = ['Tillbakadraget av Polisen (chef för lokalpolisområdet) 1 januari 2026.']
  const { props } = one(all, 'withdrawn')
  expect(props.by).toEqual(by)
  expect(props.history.latest?.approvals).toEqual(by)
  expect(one(all, 'history').props.versions[0]?.approvals).toEqual(by)
  expect(one(all, 'ledgerPart').props.lines[0]?.approvals).toEqual(by)
})

test('the ledger and the history say who approved, and what comes from public registers', () => {
  const all = routesOf(ekvik().publish(aPromise()).publish(anUpdate()))
  const both = 'Godkänt av Polisen (chef för lokalpolisområdet) 1 januari 2026 och Ekviks kommun (godkännare) 1 januari 2026.'
  const police = 'Godkänt av Polisen (chef för lokalpolisområdet) 1 januari 2026.'
  expect(one(all, 'ledgerPart').props.lines.flatMap(({ approvals }) => approvals)).toEqual([police, both, 'Fakta ur offentliga register.'])
  expect(one(all, 'history').props.versions.flatMap(({ approvals }) => approvals)).toEqual([police, both])
})

test('the wording of a promise page is the one first approved, with a later one beside it', () => {
  const changed = aPromise({ wording: { sv: 'Polisen och Ekviks kommun lovar en lugnare trafik i centrum.' } })
  const { wording } = one(routesOf(ekvik().publish(aPromise()).update(changed)), 'promise').props
  expect(wording).toMatchObject({ text: { sv: aPromise().wording.sv }, current: { sv: changed.wording.sv }, changes: [{ entry: 3 }] })
})

test('leaves out promises of a kommun that is not public itself', () => {
  expect(routesOf(new LedgerBuilder().publish(aPromise())).filter((route) => route.page === 'promise')).toEqual([])
})

test('page facts tell who answers, the first and last change and its number in the ledger', () => {
  const ledger = ekvik()
    .publish(aPromise(), { at: '2026-01-02T10:00:00.000Z' })
    .update(aPromise({ place: 'Centrum' }), { at: '2026-03-01T10:00:00.000Z', note: 'Platsen är tillagd.' })
  const { props } = one(routesOf(ledger), 'promise')
  expect(props.facts).toEqual({
    owner: 'Polisen och Ekviks kommun',
    published: '2026-01-02T10:00:00.000Z',
    changed: '2026-03-01T10:00:00.000Z',
    entry: 3,
  })
  expect(props.history).toMatchObject({ latest: { action: 'updated', note: 'Platsen är tillagd.', entry: 3 }, changes: 2 })
})

test('an address in the ledger stays where it is as the ledger grows', () => {
  const ledger = new LedgerBuilder()
  for (let index = 0; index < 101; index += 1) ledger.update(aMunicipality({ population: { value: index, date: '2024-12-31' } }))
  const parts = routesOf(ledger).filter((route) => route.page === 'ledgerPart')
  expect(parts.map(({ path, props }) => [path, props.from, props.to])).toEqual([
    ['/liggare/1/', 1, 100],
    ['/liggare/2/', 101, 101],
  ])
})
