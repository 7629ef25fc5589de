import type { PoliceArea } from '@lovat/shared/contract/police-area'
import { compareSwedish } from '@lovat/shared/text/sorting'
import type { KommunWorld, Published } from './kommun-world.ts'
import { remember } from './remember.ts'
import { sameKommuner } from './same-kommuner.ts'
import type { SharedWorld } from './shared-world.ts'
import type { World } from './world.ts'

export type NameAndPath = { name: string; path: string }

/** A part of the police's geography that is public, with the kommuner in it. */
export type Area = Published<PoliceArea> & {
  path: string
  /** True when every kommun in it is fictional. A real area has real kommuner only: examples are counted nowhere. */
  example: boolean
  /** In Swedish order of name. */
  members: KommunWorld[]
  /** Those that it lies in, the region first. */
  above: Area[]
}

export const AREAS_PATH = '/polisen/'

const known = remember<World, Area[]>()

/**
 * The police areas that are in the ledger and have a kommun, regions first, by name. What the police have not confirmed
 * waits as a draft and never comes into the ledger, so it is never here.
 */
export const areasOf = (world: World): Area[] => known(world, [], () => makeAreas(world))

const LEVEL: Record<PoliceArea['kind'], number> = { region: 0, area: 1, local: 2 }

function makeAreas(world: World): Area[] {
  const areas = new Map<string, Area>()
  const taken = new Set<string>()
  const downwards = world.shared.policeAreas.toSorted(
    (a, b) => LEVEL[a.document.kind] - LEVEL[b.document.kind] || compareSwedish(a.document.name, b.document.name),
  )
  for (const published of downwards) {
    const { document } = published
    const kommuner = document.municipalities.flatMap((code) => world.kommun(code) ?? [])
    const real = kommuner.filter(({ municipality }) => !municipality.document.example)
    const members = real.length > 0 ? real : kommuner
    if (members.length === 0) continue
    const parent = document.parent === undefined ? undefined : areas.get(document.parent)
    const path = freePath(parent?.path ?? AREAS_PATH, document.slug, taken)
    areas.set(document.slug, {
      ...published,
      path,
      example: real.length === 0,
      members: members.toSorted((a, b) => compareSwedish(a.municipality.document.name, b.municipality.document.name)),
      above: parent ? [...parent.above, parent] : [],
    })
  }
  return [...areas.values()]
}

/** "/polisen/ost/ostergotland/": what kind of area it is stands in the slug, and need not stand in the address. */
function freePath(above: string, slug: string, taken: Set<string>): string {
  const short = `${above}${slug.replace(/^(lokalpolisomrade|polisomrade|polisregion)-/, '')}/`
  const path = taken.has(short) ? `${above}${slug}/` : short
  taken.add(path)
  return path
}

const linksOf = remember<SharedWorld, ReadonlyMap<string, NameAndPath[]>>()

/** The areas that a kommun lies in, the region first. In: its code. */
export function areasAbove(world: World, code: string): NameAndPath[] {
  const links = linksOf(world.shared, [sameKommuner(world)], () => {
    const byCode = new Map<string, NameAndPath[]>()
    for (const { document, path, members } of areasOf(world))
      for (const { municipality } of members) {
        const links = byCode.get(municipality.document.code) ?? []
        byCode.set(municipality.document.code, [...links, { name: document.name, path }])
      }
    return byCode
  })
  return links.get(code) ?? []
}
