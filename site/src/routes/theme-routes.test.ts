import type { PromiseDocument } from '@lovat/shared/contract/promise'
import { expect, test } from 'vitest'
import { fold } from '../../publisher/fold.ts'
import { EMPTY_STATE } from '../../publisher/state.ts'
import { aMunicipality, anUpdate, aPromise } from '../../test/documents.ts'
import { LedgerBuilder } from '../../test/ledger-builder.ts'
import { ROWS_A_PAGE, themeRoutes } from './theme-routes.ts'
import { worldOf } from './world.ts'

const TODAY = '2026-11-21'
const lund = aMunicipality({ code: '1281', name: 'Lund', slug: 'lund', example: false })
const promiseOf = (code: string, year: number, number = 1, own: Partial<PromiseDocument> = {}): PromiseDocument =>
  aPromise({
    ref: `ML-${code}-${year}-${number}`,
    municipality: code,
    year,
    slug: `lofte-${number}`,
    title: { sv: `Löfte ${number}` },
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    activities: [],
    ...own,
  })
const state = (ledger: LedgerBuilder) => fold(EMPTY_STATE, ledger.entries)
const routesOf = (ledger: LedgerBuilder) => themeRoutes(worldOf(state(ledger)), TODAY)
const at = (routes: ReturnType<typeof routesOf>, path: string) => routes.find((route) => route.path === path)

test('every theme has a page, also one that nobody has promised anything on', () => {
  const routes = routesOf(new LedgerBuilder())
  expect(routes.filter(({ page }) => page === 'theme')).toHaveLength(12)
  expect(at(routes, '/teman/trafik/')?.props).toMatchObject({ sum: { promises: 0, municipalities: 0 }, latest: [], years: [] })
  expect(routes.some(({ page }) => page === 'themeYear')).toBe(false)
})

test('a theme shows its promises, the newest year first, with what came of them', () => {
  const judged = promiseOf('1281', 2024)
  const ledger = new LedgerBuilder()
    .publish(lund)
    .publish(judged)
    .publish(promiseOf('1281', 2026))
    .publish(
      anUpdate({
        ref: `${judged.ref}-U1`,
        municipality: '1281',
        promise: judged.ref,
        activity: undefined,
        kind: 'verdict',
        verdict: 'kept',
        date: '2025-01-20',
      }),
    )
  const routes = routesOf(ledger)
  expect(at(routes, '/teman/trafik/')?.props).toMatchObject({
    sum: { promises: 2, municipalities: 1, inForce: 1, ended: 1, judged: 1, verdicts: { kept: 1 } },
    years: [{ year: 2026 }, { year: 2024, path: '/teman/trafik/2024/', sum: { promises: 1, judged: 1 } }],
    latest: [
      { year: 2026, municipality: { name: 'Lund' }, verdict: null },
      { year: 2024, verdict: 'kept' },
    ],
  })
  expect(at(routes, '/teman/trafik/2024/')?.props).toMatchObject({ rows: [{ verdict: 'kept', path: '/lund/2024/lofte-1/' }], parts: [] })
})

test('a promise with two themes is counted in both, and once in each', () => {
  const routes = routesOf(new LedgerBuilder().publish(lund).publish(promiseOf('1281', 2026, 1, { themes: ['traffic', 'youth', 'youth'] })))
  expect(at(routes, '/teman/trafik/')?.props).toMatchObject({ sum: { promises: 1 } })
  expect(at(routes, '/teman/ungdomar/')?.props).toMatchObject({ sum: { promises: 1 } })
})

test('fictional promises stand apart, are in no number, and have no year of their own', () => {
  const routes = routesOf(new LedgerBuilder().publish(aMunicipality()).publish(aPromise()))
  expect(at(routes, '/teman/trafik/')?.props).toMatchObject({
    sum: { promises: 0, rollup: { total: 0 } },
    latest: [],
    examples: [{ municipality: { name: 'Ekvik', example: true } }],
    years: [],
  })
  expect(at(routes, '/teman/trafik/2026/')).toBeUndefined()
  expect(at(routes, '/teman/')?.props).toMatchObject({ facts: { published: null } })
})

test('a year that does not fit on a page is on several, and the first alone tells of the whole', () => {
  const ledger = new LedgerBuilder().publish(lund)
  for (let number = 1; number <= ROWS_A_PAGE + 1; number += 1) ledger.publish(promiseOf('1281', 2026, number))
  const routes = routesOf(ledger)
  const first = at(routes, '/teman/trafik/2026/')
  const second = at(routes, '/teman/trafik/2026/2/')
  expect(first?.props).toMatchObject({ sum: { promises: 401 }, from: 1, of: 401, parts: [{ to: 400 }, { from: 401, to: 401 }] })
  expect(second?.props).toMatchObject({ sum: null, from: 401, rows: [{}] })
  expect(at(routes, '/teman/trafik/')?.props).toMatchObject({ latest: { length: 20 } })
})

test('a change of one promise is a change of three pages, however many years and themes there are', () => {
  const ledger = new LedgerBuilder().publish(lund)
  for (const theme of ['traffic', 'youth', 'trust'] as const)
    for (const year of [2024, 2025, 2026]) ledger.publish(promiseOf('1281', year, 1 + ledger.entries.length, { themes: [theme] }))
  const before = state(ledger)
  const old = new Set(themeRoutes(worldOf(before), TODAY))
  const head = ledger.entries.length
  ledger.update(promiseOf('1281', 2025, 3, { themes: ['traffic'], title: { sv: 'Ett nytt namn' } }))
  const now = themeRoutes(worldOf(fold(before, ledger.entries.slice(head))), TODAY)
  const changed = now.filter((route) => !old.has(route)).map(({ path }) => path)
  expect(changed).toEqual(['/teman/', '/teman/trafik/', '/teman/trafik/2025/'])
})
