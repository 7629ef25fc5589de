import { municipalityLink } from './municipality-link.ts'
import { remember } from './remember.ts'
import type { World } from './world.ts'

const ALL = {}
const inWorld = remember<World, object>()
const facts = remember<object, object>()
const linksInWorld = remember<World, object>()
const links = remember<object, object>()

/**
 * The same object as long as the same kommuner are public and say the same of themselves, whatever they have promised. For
 * pages of one kommun that name others: they need not look at each of them when nothing has happened to any.
 */
export const sameKommuner = (world: World): object =>
  inWorld(world, [], () =>
    facts(
      ALL,
      world.kommuner.map(({ municipality }) => municipality.document),
      () => ({}),
    ),
  )

/** The same object as long as, besides, none of them is in another state. */
export const sameStates = (world: World, today: string): object =>
  linksInWorld(world, [today], () => {
    const all = world.kommuner.map((kommun) => municipalityLink(kommun, today))
    return links(ALL, all, () => ({}))
  })
