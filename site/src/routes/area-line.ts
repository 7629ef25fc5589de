import type { Rollup } from '@lovat/shared/delivery/rollup'
import type { Area } from './areas.ts'
import type { KommunWorld } from './kommun-world.ts'
import { type MunicipalityLink, municipalityLink } from './municipality-link.ts'
import { runningPromises } from './running-promises.ts'

/** What runs now and how it goes, as a row of a table says it: each number beside what it is a part of. */
export type DeliveryLine = { promises: number; activities: number; done: number; late: number; silent: number; latest: string | null }

export type MunicipalityLine = MunicipalityLink & DeliveryLine
/** `municipalities` is the denominator of `inForce`. */
export type AreaLine = DeliveryLine & { name: string; path: string; example: boolean; municipalities: number; inForce: number }

export const municipalityLine = (kommun: KommunWorld, today: string): MunicipalityLine => ({
  ...municipalityLink(kommun, today),
  ...deliveryLine([kommun], today),
})

export const areaLine = ({ document, path, example, members }: Area, today: string): AreaLine => ({
  name: document.name,
  path,
  example,
  municipalities: members.length,
  inForce: members.filter((kommun) => municipalityLink(kommun, today).state === 'inForce').length,
  ...deliveryLine(members, today),
})

function deliveryLine(kommuner: readonly KommunWorld[], today: string): DeliveryLine {
  const { promisesInForce, rollup } = runningPromises(kommuner, today)
  const { total, done, late, silent, latestUpdate }: Rollup = rollup
  return { promises: promisesInForce, activities: total, done, late, silent, latest: latestUpdate ?? null }
}
