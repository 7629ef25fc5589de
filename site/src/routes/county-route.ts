import { type Rollup, sumRollups } from '@lovat/shared/delivery/rollup'
import { countiesOf } from './counties.ts'
import { type MunicipalityLink, municipalityLink } from './municipality-link.ts'
import { type PageFacts, pageFacts } from './page-facts.ts'
import { promiseBrief } from './promise-brief.ts'
import type { RouteOf } from './route.ts'
import { countStates, type StateCounts } from './state-counts.ts'
import type { World } from './world.ts'

export type CountyProps = {
  name: string
  states: StateCounts
  municipalities: (MunicipalityLink & { population: number })[]
  populationDate: string | null
  promisesInForce: number
  rollup: Rollup
  facts: PageFacts
}

/** One page per län that has a real kommun. */
export function countyRoutes(world: World, today: string): RouteOf<'lan'>[] {
  return countiesOf(world).map((county) => {
    const members = world.municipalities.filter(({ document }) => !document.example && document.county.code === county.code)
    const links = members.map(({ document }) => ({ ...municipalityLink(world, document, today), population: document.population.value }))
    const running = members
      .flatMap(({ document }) => world.promisesOf.get(document.code) ?? [])
      .filter(({ document }) => document.from <= today && today <= document.to)
    return {
      page: 'lan',
      path: county.path,
      props: {
        name: county.name,
        states: countStates(links),
        municipalities: links,
        populationDate: members[0]?.document.population.date ?? null,
        promisesInForce: running.length,
        rollup: sumRollups(running.map((promise) => promiseBrief(promise, today).rollup)),
        facts: pageFacts(
          'Lovat',
          members.flatMap(({ entries }) => entries),
        ),
      },
    }
  })
}
