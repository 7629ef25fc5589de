import type { KommunWorld } from './kommun-world.ts'
import { letterOf } from './municipalities-route.ts'
import { remember } from './remember.ts'
import type { PlannedPage, Route, RouteOf } from './route.ts'
import { kommunPromises, kommunTerms } from './search-index.ts'
import type { World } from './world.ts'

export type SearchProps = { letters: string[] }
/** Members of the JSON object that the file is, each `"1281":{…}`. */
export type SearchShardProps = { parts: string[] }

/** The page to search from. */
export function searchRoute(world: World): RouteOf<'search'> {
  const names = world.kommuner.flatMap(({ municipality: { document } }) => (document.example ? [] : [letterOf(document.name)]))
  return { page: 'search', path: '/sok/', props: { letters: [...new Set(names)] } }
}

const shownIn = remember<KommunWorld, PlannedPage>()

/** What is shown of the promises of a kommun that has any. */
export function searchKommunPage(kommun: KommunWorld): PlannedPage[] {
  const path = `/sok/${kommun.municipality.document.code}.json`
  const make = (): Route => ({ page: 'searchKommun', path, props: kommunPromises(kommun) })
  return kommun.promises.length === 0 ? [] : [shownIn(kommun, [], () => ({ path, make }))]
}

type Terms = ReadonlyMap<string, string>
type Index = { terms: ReadonlyMap<string, Terms>; pages: ReadonlyMap<string, PlannedPage> }
const NOTHING: Terms = new Map()
/** As it was the last time; what is as it was then are the same objects. */
let known: Index = { terms: new Map(), pages: new Map() }

/**
 * The index: a file for each beginning of a stem that some promise has. Only what a changed kommun says differently is looked
 * for among the others: one promise costs a few files, and not the thousand that there are.
 */
export function searchShardPages(world: World): PlannedPage[] {
  const terms = new Map(world.kommuner.map((kommun) => [kommun.municipality.document.code, kommunTerms(kommun)]))
  const touched = new Set<string>()
  for (const code of new Set([...known.terms.keys(), ...terms.keys()])) {
    const [before, after] = [known.terms.get(code) ?? NOTHING, terms.get(code) ?? NOTHING]
    if (before === after) continue
    for (const key of new Set([...before.keys(), ...after.keys()])) if (before.get(key) !== after.get(key)) touched.add(key)
  }
  known = { terms, pages: touched.size > 0 ? pagesWith(touched, terms) : known.pages }
  return [...known.pages.values()]
}

/** In order of address, which the pages are made in. */
function pagesWith(touched: ReadonlySet<string>, terms: ReadonlyMap<string, Terms>): ReadonlyMap<string, PlannedPage> {
  const pages = new Map(known.pages)
  const all = [...terms.values()]
  for (const key of touched) {
    const path = `/sok/ord/${key}.json`
    const make = (world: World): Route => ({ page: 'searchShard', path, props: { parts: partsOf(world, key) } })
    if (all.some((one) => one.has(key))) pages.set(key, { path, make })
    else pages.delete(key)
  }
  return new Map([...pages].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

const partsOf = (world: World, key: string): string[] =>
  world.kommuner
    .flatMap((kommun) => {
      const inside = kommunTerms(kommun).get(key)
      return inside === undefined ? [] : [`"${kommun.municipality.document.code}":{${inside}}`]
    })
    .toSorted()
