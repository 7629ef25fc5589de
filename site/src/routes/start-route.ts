import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import type { MunicipalityState } from '@lovat/shared/delivery/municipality-state'
import type { Rollup } from '@lovat/shared/delivery/rollup'
import { countiesOf } from './counties.ts'
import { type LatestUpdate, latestUpdates, MOST_LATEST } from './latest-updates.ts'
import { letterOf } from './municipalities-route.ts'
import { type MunicipalityLink, municipalityLink } from './municipality-link.ts'
import { type PageFacts, pageFacts } from './page-facts.ts'
import type { RouteOf } from './route.ts'
import { runningPromises } from './running-promises.ts'
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

export function startRoute(world: World, today: string): RouteOf<'start'> {
  const real = world.kommuner.filter(({ municipality }) => !municipality.document.example)
  const examples = world.kommuner.filter(({ municipality }) => municipality.document.example)
  const links = real.map((kommun) => municipalityLink(kommun, today))
  const { promisesInForce, rollup } = runningPromises(real, today)
  const isAboutPromises = ({ type }: LedgerEntry) => type === 'promise' || type === 'update'
  const ends = [world.entries.find(isAboutPromises), world.entries.findLast(isAboutPromises)]
  return {
    page: 'start',
    path: '/',
    props: {
      letters: [...new Set(links.map((link) => letterOf(link.name)))],
      counties: countiesOf(world).map(({ name, path }) => ({ name, path })),
      national: { municipalities: real.length, states: countStates(links), promisesInForce, rollup },
      withPromises: links.filter((link) => link.state !== 'missing').toSorted((a, b) => ORDER[a.state] - ORDER[b.state]),
      examples: examples.map((kommun) => municipalityLink(kommun, today)),
      latest: latestUpdates(world.kommuner, MOST_LATEST),
      facts: pageFacts(
        'Lovat',
        ends.filter((entry) => entry !== undefined),
      ),
    },
  }
}

const ORDER: Record<MunicipalityState, number> = { inForce: 0, underPreparation: 1, expired: 2, missing: 3 }
