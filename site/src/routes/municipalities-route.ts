import { areasOf, type NameAndPath } from './areas.ts'
import { countiesOf } from './counties.ts'
import { type MunicipalityLink, municipalityLink } from './municipality-link.ts'
import { type PageFacts, pageFacts } from './page-facts.ts'
import { remember } from './remember.ts'
import type { RouteOf } from './route.ts'
import { sameStates } from './same-kommuner.ts'
import { countStates, type StateCounts } from './state-counts.ts'
import type { World } from './world.ts'

export type MunicipalitiesProps = {
  total: number
  states: StateCounts
  groups: { letter: string; municipalities: MunicipalityLink[] }[]
  counties: NameAndPath[]
  policeRegions: NameAndPath[]
  /** Fictional kommuner, listed apart and counted nowhere. */
  examples: MunicipalityLink[]
  facts: PageFacts
}

const known = remember<object, RouteOf<'kommuner'>>()

export const municipalitiesRoute = (world: World, today: string): RouteOf<'kommuner'> =>
  known(sameStates(world, today), [world.shared], () => makeRoute(world, today))

function makeRoute(world: World, today: string): RouteOf<'kommuner'> {
  const links = world.kommuner.map((kommun) => municipalityLink(kommun, today))
  const real = links.filter((link) => !link.example)
  const groups = Map.groupBy(real, (link) => letterOf(link.name))
  return {
    page: 'kommuner',
    path: '/kommuner/',
    props: {
      total: real.length,
      states: countStates(real),
      groups: [...groups].map(([letter, municipalities]) => ({ letter, municipalities })),
      counties: countiesOf(world).map(({ name, path }) => ({ name, path })),
      policeRegions: areasOf(world)
        .filter(({ above, example }) => above.length === 0 && !example)
        .map(({ document, path }) => ({ name: document.name, path })),
      examples: links.filter((link) => link.example),
      facts: pageFacts(
        'Lovat',
        world.kommuner.flatMap(({ municipality }) => municipality.entries),
      ),
    },
  }
}

/** The letter a name is sorted under in Swedish. */
export const letterOf = (name: string): string => name.charAt(0).toLocaleUpperCase('sv')
