import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import type { MunicipalityState } from '@lovat/shared/delivery/municipality-state'
import type { Rollup } from '@lovat/shared/delivery/rollup'
import { countiesOf } from './counties.ts'
import { type LatestUpdate, latestUpdates, MOST_LATEST } from './latest-updates.ts'
import { type MunicipalityLink, municipalityLink } from './municipality-link.ts'
import { type PageFacts, pageFacts } from './page-facts.ts'
import type { RouteOf } from './route.ts'
import { runningPromises } from './running-promises.ts'
import { countStates, type StateCounts } from './state-counts.ts'
import type { World } from './world.ts'

/** A län on the map and in the list beside it. */
export type CountyOfPlaces = { name: string; path: string; inForce: number; municipalities: (MunicipalityLink & { code: string })[] }

export type StartProps = {
  /** Every real kommun, län by län. */
  counties: CountyOfPlaces[]
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
      counties: placesOf(world, today),
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

function placesOf(world: World, today: string): CountyOfPlaces[] {
  const kommunerIn = Map.groupBy(world.kommuner, ({ municipality: { document } }) => (document.example ? '' : document.county.code))
  return countiesOf(world).map(({ code, name, path }) => {
    const municipalities = (kommunerIn.get(code) ?? []).map((kommun) => ({
      code: kommun.municipality.document.code,
      ...municipalityLink(kommun, today),
    }))
    return { name, path, inForce: municipalities.filter(({ state }) => state === 'inForce').length, municipalities }
  })
}
