import type { MunicipalityState } from '@lovat/shared/delivery/municipality-state'
import { type Rollup, sumRollups } from '@lovat/shared/delivery/rollup'
import { countiesOf } from './counties.ts'
import { type LatestUpdate, latestUpdates } from './latest-updates.ts'
import { letterOf } from './municipalities-route.ts'
import { type MunicipalityLink, municipalityLink } from './municipality-link.ts'
import { type PageFacts, pageFacts } from './page-facts.ts'
import { promiseBrief } from './promise-brief.ts'
import type { RouteOf } from './route.ts'
import { countStates, type StateCounts } from './state-counts.ts'
import type { World } from './world.ts'

export type StartProps = {
  letters: string[]
  counties: { name: string; path: string }[]
  /** Real kommuner only: examples are never in a national number. */
  national: { municipalities: number; states: StateCounts; promisesInForce: number; rollup: Rollup }
  /** Real kommuner that have something published, those with promises in force first. */
  withPromises: MunicipalityLink[]
  examples: MunicipalityLink[]
  latest: LatestUpdate[]
  facts: PageFacts
}

const LATEST = 5

export function startRoute(world: World, today: string): RouteOf<'start'> {
  const real = world.municipalities.filter(({ document }) => !document.example)
  const links = real.map(({ document }) => municipalityLink(world, document, today))
  const running = world.promises.filter(({ document, municipality }) => {
    return !municipality.example && document.from <= today && today <= document.to
  })
  const newest = world.entries.filter((entry) => entry.type === 'promise' || entry.type === 'update')
  return {
    page: 'start',
    path: '/',
    props: {
      letters: [...new Set(links.map((link) => letterOf(link.name)))],
      counties: countiesOf(world).map(({ name, path }) => ({ name, path })),
      national: {
        municipalities: real.length,
        states: countStates(links),
        promisesInForce: running.length,
        rollup: sumRollups(running.map((promise) => promiseBrief(promise, today).rollup)),
      },
      withPromises: links.filter((link) => link.state !== 'missing').toSorted((a, b) => ORDER[a.state] - ORDER[b.state]),
      examples: world.municipalities
        .filter(({ document }) => document.example)
        .map(({ document }) => municipalityLink(world, document, today)),
      latest: latestUpdates(world.promises, LATEST),
      facts: pageFacts('Lovat', newest),
    },
  }
}

const ORDER: Record<MunicipalityState, number> = { inForce: 0, underPreparation: 1, expired: 2, missing: 3 }
