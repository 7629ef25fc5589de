import { countiesOf } from './counties.ts'
import type { KommunWorld } from './kommun-world.ts'
import { letterOf } from './municipalities-route.ts'
import { remember } from './remember.ts'
import { keptRoute, type PlannedPage, type Route, type RouteOf } from './route.ts'
import { kommunPromises, kommunTerms } from './search-index.ts'
import type { World } from './world.ts'

export type SearchProps = { letters: string[] }
/** Members of the JSON object that the file is, each `"1281":{…}`, some of them together in one text. */
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
const ofCounty = remember<object, Terms>()
const ofShard = remember<object, PlannedPage>()
/** What answers are remembered by, where there is no object of the world's to do so. */
const tokens = new Map<string, object>()
const tokenOf = (name: string): object => tokens.get(name) ?? tokens.set(name, {}).get(name) ?? {}

/**
 * The index: a file for each beginning of a stem that some promise has. Made in two steps, län by län and then together, so that
 * one changed promise costs the comparing of what its län has, and not of what 290 kommuner have.
 */
export function searchShardPages(world: World): PlannedPage[] {
  const kommunerIn = Map.groupBy(world.kommuner, ({ municipality: { document } }) => document.county.code)
  const codes = [...new Set([...countiesOf(world).map(({ code }) => code), ...kommunerIn.keys()])].toSorted()
  const parts = new Map<string, string[]>()
  for (const county of codes) {
    const kommuner = kommunerIn.get(county) ?? []
    const terms = ofCounty(tokenOf(county), kommuner.map(kommunTerms), () => joined(kommuner))
    for (const [key, text] of terms) {
      const known = parts.get(key)
      if (known === undefined) parts.set(key, [text])
      else known.push(text)
    }
  }
  return [...parts.keys()].toSorted().map((key) => {
    const own = parts.get(key) ?? []
    const path = `/sok/ord/${key}.json`
    return ofShard(tokenOf(path), own, () => keptRoute({ page: 'searchShard', path, props: { parts: own } }))
  })
}

function joined(kommuner: readonly KommunWorld[]): Terms {
  const parts = new Map<string, string>()
  for (const kommun of kommuner) {
    for (const [key, inside] of kommunTerms(kommun)) {
      const before = parts.get(key)
      parts.set(key, `${before === undefined ? '' : `${before},`}"${kommun.municipality.document.code}":{${inside}}`)
    }
  }
  return parts
}
