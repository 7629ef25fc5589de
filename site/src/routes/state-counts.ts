import type { MunicipalityState } from '@lovat/shared/delivery/municipality-state'

export type StateCounts = Record<MunicipalityState, number>

/** How many kommuner are in each state. */
export function countStates(links: readonly { state: MunicipalityState }[]): StateCounts {
  const counts: StateCounts = { inForce: 0, underPreparation: 0, expired: 0, missing: 0 }
  for (const link of links) counts[link.state] += 1
  return counts
}
