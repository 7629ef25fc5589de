import { expect, test } from 'vitest'
import { fold } from '../../publisher/fold.ts'
import { EMPTY_STATE } from '../../publisher/state.ts'
import { aMunicipality, anActivity, anUpdate, aPromise } from '../../test/documents.ts'
import { LedgerBuilder } from '../../test/ledger-builder.ts'
import { SAMPLE_TODAY, sampleLedger } from '../../test/sample-ledger.ts'
import { gonePaths } from './gone-paths.ts'
import type { PageName, PlannedPage, Route, RouteOf } from './route.ts'
import { pagesInParts, routes } from './routes.ts'

const TODAY = '2026-11-21'
const SWEDISH = '/ekvik/2026/tryggare-trafik/'
const ENGLISH = `/en${SWEDISH}`

const translated = aPromise({
  title: { sv: 'Tryggare trafik i centrum', en: 'Safer traffic in the centre' },
  wording: { sv: 'Polisen och Ekviks kommun lovar en tryggare trafik i centrum.', en: 'The police and Ekvik promise safer traffic.' },
  activities: [
    anActivity({
      text: { sv: 'Kontroller.', en: 'Checks.' },
      target: { op: 'atLeast', value: 10, unit: { sv: 'kontroller', en: 'checks' } },
    }),
  ],
})
const ekvik = () => new LedgerBuilder().publish(aMunicipality())
const stateOf = (ledger: LedgerBuilder) => fold(EMPTY_STATE, ledger.entries)
const routesOf = (ledger: LedgerBuilder) => routes(stateOf(ledger), TODAY)
const one = <P extends PageName>(all: readonly Route[], page: P): RouteOf<P> => {
  const found = all.filter((route): route is RouteOf<P> => route.page === page)
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} routes for ${page}`)
  return found[0]
}
const pathsOf = (all: readonly Route[]) => all.map(({ path }) => path)

test('a promise has a page in English when its wording has been translated, and each page leads to the other', () => {
  const all = routesOf(ekvik().publish(translated))
  expect(one(all, 'promise')).toMatchObject({ path: SWEDISH, props: { elsewhere: ENGLISH, isUntranslated: false } })
  const { path, props } = one(all, 'enPromise')
  expect(path).toBe(ENGLISH)
  expect(props).toMatchObject({ path: SWEDISH, elsewhere: SWEDISH, title: 'Safer traffic in the centre', yearPath: null })
  expect(props.municipality.path).toBe('/en/ekvik/')
  expect(props.activities).toMatchObject([{ text: 'Checks.', goal: 'at least 10 checks', responsible: 'the police' }])
})

test('a promise that nobody has translated has none, and the list in English leads to its page in Swedish', () => {
  const all = routesOf(ekvik().publish(aPromise()))
  expect(pathsOf(all)).not.toContain(ENGLISH)
  expect(one(all, 'promise').props.elsewhere).toBe(null)
  const { path, props } = one(all, 'enKommun')
  expect(path).toBe('/en/ekvik/')
  expect(props.promises).toMatchObject([{ path: SWEDISH, title: [{ sv: 'Tryggare trafik i centrum' }] }])
  expect(props.isUntranslated).toBe(true)
})

test('a text is in English where it has been translated, one by one', () => {
  const all = routesOf(
    ekvik()
      .publish(translated)
      .publish(anUpdate({ count: 3 })),
  )
  const { props } = one(all, 'enPromise')
  expect(props.isUntranslated).toBe(true)
  expect(props.activities[0]).toMatchObject({
    text: 'Checks.',
    updates: [{ text: [{ sv: 'Kontroll vid stationen under morgonen.' }], author: 'the police' }],
  })
  expect(one(all, 'enKommun').props.promises).toMatchObject([{ path: ENGLISH, title: 'Safer traffic in the centre' }])
})

test('names are Swedish, and are no lack of a translation', () => {
  const { props } = one(routesOf(ekvik().publish(translated)), 'enPromise')
  expect(props.partiesPhrase).toEqual(['the police and ', { sv: 'Ekviks kommun' }])
  expect(props.isUntranslated).toBe(false)
})

test('a page in English is no more when its wording no longer is', () => {
  const ledger = ekvik().publish(translated)
  expect(pathsOf(routesOf(ledger))).toContain(ENGLISH)
  ledger.update({ ...translated, wording: { sv: translated.wording.sv } })
  expect(pathsOf(routesOf(ledger))).not.toContain(ENGLISH)
  expect(gonePaths(stateOf(ledger))).toEqual([])
})

test('where a promise is withdrawn, its page in English is gone too, and says so', () => {
  const ledger = ekvik().publish(translated).withdraw(translated, { reason: 'ended', text: 'Löftet har upphört.' })
  expect(gonePaths(stateOf(ledger))).toEqual([SWEDISH, ENGLISH])
  const all = routesOf(ledger)
  expect(one(all, 'withdrawn').props.elsewhere).toBe(ENGLISH)
  const { path, props } = one(all, 'enWithdrawn')
  expect(path).toBe(ENGLISH)
  expect(props).toMatchObject({ elsewhere: SWEDISH, title: 'Safer traffic in the centre', text: [{ sv: 'Löftet har upphört.' }] })
  expect(one(all, 'enKommun').props.withdrawn).toMatchObject([{ path: ENGLISH, title: 'Safer traffic in the centre' }])
})

test('one that was withdrawn without ever having been translated has no address in English', () => {
  const ledger = ekvik().publish(aPromise()).withdraw(aPromise(), { reason: 'ended', text: 'Löftet har upphört.' })
  expect(gonePaths(stateOf(ledger))).toEqual([SWEDISH])
  expect(pathsOf(routesOf(ledger))).not.toContain(ENGLISH)
})

test('the start page in English leads to every kommun in English, and counts real ones alone', () => {
  const lund = aMunicipality({ code: '1281', name: 'Lund', legalName: 'Lunds kommun', slug: 'lund', example: false })
  const { path, props } = one(routesOf(ekvik().publish(lund)), 'en')
  expect(path).toBe('/en/')
  expect(props).toMatchObject({
    total: 1,
    groups: [{ letter: 'L', municipalities: [{ path: '/en/lund/', state: 'missing' }] }],
    examples: [{ path: '/en/ekvik/' }],
  })
})

test('what nothing has happened to is the same planned page as before, in both languages', () => {
  let state = EMPTY_STATE
  const ledger = ekvik().publish(translated)
  const other = aMunicipality({ code: '9902', name: 'Tallåsen', legalName: 'Tallåsens kommun', slug: 'tallasen' })
  const before = planned(ledger)
  const after = planned(ledger.publish(other))
  for (const path of [SWEDISH, ENGLISH, '/ekvik/', '/en/ekvik/']) expect(after.get(path)).toBe(before.get(path))
  const changed = planned(ledger.publish(anUpdate()))
  for (const path of [SWEDISH, ENGLISH, '/ekvik/', '/en/ekvik/']) expect(changed.get(path)).not.toBe(after.get(path))
  expect(changed.get('/en/tallasen/')).toBe(after.get('/en/tallasen/'))

  /** In: a ledger that has grown. The state is folded on from the last one, as the publisher does. */
  function planned({ entries }: LedgerBuilder): Map<string, PlannedPage> {
    state = fold(state, entries.slice(state.entries.length))
    return new Map([...pagesInParts(state, TODAY)].flatMap(([, pages]) => pages.map((page) => [page.path, page])))
  }
})

test('on the pages in English of a whole ledger, every Swedish text says that it is', () => {
  const all = routes(fold(EMPTY_STATE, sampleLedger()), SAMPLE_TODAY)
  const english = all.filter(({ path }) => path.startsWith('/en/'))
  expect(english.map(({ page }) => page)).toEqual(expect.arrayContaining(['en', 'enKommun', 'enPromise', 'enWithdrawn']))
  // Letters that kommuner are sorted under, too.
  const names = new Set(all.flatMap((route) => (route.page === 'kommun' ? [route.props.name, route.props.name.charAt(0)] : [])))
  for (const { path, props } of english)
    for (const text of textsIn(withoutWording(props))) if (!names.has(text)) expect(text, path).not.toMatch(/\b(och|att|som|är)\b|[åäöÅÄÖ]/)
})

/** The wording of a promise is shown in English alone. */
const withoutWording = (props: object): object => ('wording' in props ? { ...props, wording: null } : props)

/** Texts outside what is marked as Swedish; addresses are none. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('/') ? [] : [value]
  if (typeof value !== 'object' || value === null || 'sv' in value) return []
  return Object.values(value).flatMap(textsIn)
}
