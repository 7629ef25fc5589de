import type { Municipality } from '@lovat/shared/contract/municipality'
import type { Rollup } from '@lovat/shared/delivery/rollup'
import { areasAbove, type NameAndPath } from './areas.ts'
import { type County, countiesOf } from './counties.ts'
import type { KommunWorld } from './kommun-world.ts'
import { type MunicipalityLink, municipalityLink } from './municipality-link.ts'
import { type PageFacts, pageFacts } from './page-facts.ts'
import { remember } from './remember.ts'
import type { RouteOf } from './route.ts'
import { runningPromises } from './running-promises.ts'
import { sameKommuner } from './same-kommuner.ts'
import { countStates, type StateCounts } from './state-counts.ts'
import type { World } from './world.ts'

export type CountyProps = {
  name: string
  /** The police regions and areas that its kommuner lie in. */
  police: NameAndPath[]
  states: StateCounts
  municipalities: (MunicipalityLink & { population: number })[]
  populationDate: string | null
  promisesInForce: number
  rollup: Rollup
  facts: PageFacts
}

/** A län is known by the first of its kommuner. */
const known = remember<Municipality, RouteOf<'lan'>>()

/** One page per län that has a real kommun. */
export function countyRoutes(world: World, today: string): RouteOf<'lan'>[] {
  const real = world.kommuner.filter(({ municipality }) => !municipality.document.example)
  const kommunerIn = Map.groupBy(real, ({ municipality }) => municipality.document.county.code)
  return countiesOf(world).flatMap((county) => {
    const members = kommunerIn.get(county.code) ?? []
    const first = members[0]?.municipality.document
    const inputs = [today, world.shared, sameKommuner(world), ...members]
    return first === undefined ? [] : known(first, inputs, () => makeRoute(world, county, members, today))
  })
}

function makeRoute(world: World, { name, path }: County, members: readonly KommunWorld[], today: string): RouteOf<'lan'> {
  const links = members.map((kommun) => ({
    ...municipalityLink(kommun, today),
    population: kommun.municipality.document.population.value,
  }))
  return {
    page: 'lan',
    path,
    props: {
      name,
      police: areasOfAll(world, members),
      states: countStates(links),
      municipalities: links,
      populationDate: members[0]?.municipality.document.population.date ?? null,
      ...runningPromises(members, today),
      facts: pageFacts(
        'Lovat',
        members.flatMap(({ municipality }) => municipality.entries),
      ),
    },
  }
}

/** Each once: a län may lie in several polisområden. */
function areasOfAll(world: World, kommuner: readonly KommunWorld[]): NameAndPath[] {
  const all = kommuner.flatMap(({ municipality }) => areasAbove(world, municipality.document.code))
  return [...new Map(all.map((area) => [area.path, area])).values()]
}
