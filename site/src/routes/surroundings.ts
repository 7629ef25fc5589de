import { remember } from './remember.ts'
import { sameKommuner, sameStates } from './same-kommuner.ts'
import type { World } from './world.ts'

const COUNTRY = {}
const known = remember<object, object>()

/**
 * Stands for all that the pages of one kommun can know of what lies outside it: the kommuner's names, addresses and states,
 * what no kommun owns, and what leads from one kommun to another. The same object as long as none of it has changed, so
 * that 289 kommuner are passed by when something happens in one.
 */
export const surroundings = (world: World, today: string): object =>
  known(COUNTRY, [today, world.shared, sameKommuner(world), sameStates(world, today), ...world.abroad], () => ({}))
