import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import { expect, test } from 'vitest'
import { fold } from '../../publisher/fold.ts'
import { EMPTY_STATE, type State } from '../../publisher/state.ts'
import { aMunicipality, aPromise } from '../../test/documents.ts'
import { appendEntry } from '../../test/national/append-entry.ts'
import type { PlannedPage } from './route.ts'
import { pagesInParts, routeOf, routes } from './routes.ts'

const NAMES = { '0580': 'Linköping', '0581': 'Norrköping', '1280': 'Malmö' }
type Code = keyof typeof NAMES
const AT = '2026-01-02T10:00:00.000Z'
const TODAY = '2026-11-21'

const kommun = (code: Code, name = NAMES[code]) =>
  aMunicipality({
    code,
    name,
    slug: name.toLowerCase().replaceAll('ö', 'o'),
    example: false,
    county: code === '1280' ? { code: '12', name: 'Skåne län' } : { code: '05', name: 'Östergötlands län' },
    neighbours: (Object.keys(NAMES) as Code[]).filter((other) => other !== code),
  })
const promise = (code: Code, title = 'Tryggare trafik') => {
  const ref = `ML-${code}-2026-1`
  return aPromise({
    ref,
    municipality: code,
    title: { sv: title },
    activities: aPromise().activities.map((one) => ({ ...one, ref: `${ref}-1` })),
  })
}
const area = (name: string, municipalities: Code[]) => ({
  type: 'policeArea' as const,
  kind: 'region' as const,
  slug: 'ost',
  name,
  municipalities,
})

type Said = Pick<Parameters<typeof appendEntry>[1], 'action' | 'document'>
const said = (action: Said['action'], document: Said['document']): Said => ({ action, document })

const FIRST: Said[] = [
  ...(Object.keys(NAMES) as Code[]).map((code) => said('published', kommun(code))),
  said('published', area('Polisregion Öst', ['0580', '0581'])),
  said('published', promise('0580')),
  // So that what follows is told in another part of the ledger.
  ...Array.from({ length: 100 }, () => said('updated', kommun('0581'))),
]

/** What is said of one and is told on the pages of others. */
const CHANGES: Said[] = [
  said('updated', kommun('0581', 'Norrtälje')),
  said('published', promise('1280')),
  said('updated', promise('0580', 'Lugnare kvällar')),
  said('withdrawn', kommun('1280')),
  said('updated', area('Polisregion Sydost', ['0580', '0581', '1280'])),
  said('published', kommun('1280', 'Malmköping')),
  said('withdrawn', promise('0580')),
  said('withdrawn', area('Polisregion Sydost', [])),
]

const first = (): LedgerEntry[] => {
  const entries: LedgerEntry[] = []
  for (const change of FIRST) appendEntry(entries, { at: AT, ...change })
  return entries
}
const pagesOf = (state: State): PlannedPage[] => [...pagesInParts(state, TODAY)].flatMap(([, pages]) => pages)

test('pages that are kept because nothing has happened to them are those that a site made anew has', () => {
  const entries = first()
  let state = fold(EMPTY_STATE, entries)
  const made = (page: PlannedPage) => ({ page, route: JSON.stringify(routeOf(page, state, TODAY)) })
  let before = new Map(pagesOf(state).map((page) => [page.path, made(page)]))
  // All of them first: what is made anew between them would be remembered too.
  const kept = CHANGES.map((change) => {
    state = fold(state, [appendEntry(entries, { at: AT, ...change })])
    const again = (page: PlannedPage) => {
      const known = before.get(page.path)
      return known?.page === page ? known : made(page)
    }
    before = new Map(pagesOf(state).map((page) => [page.path, again(page)]))
    return [...before.values()].map(({ route }) => route).toSorted()
  })
  for (const [index, own] of kept.entries()) {
    const anew = fold(EMPTY_STATE, structuredClone(entries.slice(0, FIRST.length + index + 1)))
    const wanted = routes(anew, TODAY).map((route) => JSON.stringify(route))
    expect(own, `after change ${index + 1}`).toEqual(wanted.toSorted())
  }
})

test('a new title in one kommun leaves the pages of the others, and of their län, as the same objects', () => {
  const entries = first()
  const state = fold(EMPTY_STATE, entries)
  const byPath = (of: State) => new Map(pagesOf(of).map((page) => [page.path, page]))
  const before = byPath(state)
  const change = { at: AT, action: 'updated' as const, document: promise('0580', 'Lugnare kvällar') }
  const after = byPath(fold(state, [appendEntry(entries, change)]))
  for (const path of ['/malmo/', '/malmo/flode.atom', '/lan/skane/', '/kommuner/', '/kommuner.json'])
    expect(after.get(path), path).toBe(before.get(path))
  expect(after.get('/linkoping/')).not.toBe(before.get('/linkoping/'))
  expect(after.get('/liggare/1/')).not.toBe(before.get('/liggare/1/'))
})
