import { municipalityLink } from './municipality-link.ts'
import { remember } from './remember.ts'
import type { World } from './world.ts'

const COUNTRY = {}
const ofWorld = remember<World, object>()
const ofCountry = remember<object, object>()

/**
 * Stands for all that the pages of one kommun can know of what lies outside it: the kommuner's names, addresses and states,
 * what no kommun owns, and what leads from one kommun to another. The same object as long as none of it has changed, so
 * that 289 kommuner are passed by when something happens in one.
 */
export const surroundings = (world: World, today: string): object =>
  ofWorld(world, [today], () =>
    ofCountry(
      COUNTRY,
      [
        today,
        world.shared,
        ...world.abroad,
        ...world.kommuner.flatMap((kommun) => [kommun.municipality.document, municipalityLink(kommun, today)]),
      ],
      () => ({}),
    ),
  )
