import type { State } from '../../publisher/state.ts'
import { aboutRoutes } from './about-route.ts'
import { areaRoutes } from './area-routes.ts'
import { countyRoutes } from './county-route.ts'
import { finderRoute } from './finder-route.ts'
import type { KommunWorld } from './kommun-world.ts'
import { languageRoutes } from './language-routes.ts'
import { ledgerRoutes } from './ledger-routes.ts'
import { municipalitiesRoute } from './municipalities-route.ts'
import { municipalityRoute } from './municipality-route.ts'
import { notFoundRoute } from './not-found-route.ts'
import { promiseRoutes } from './promise-route.ts'
import { remember } from './remember.ts'
import type { Route } from './route.ts'
import { searchKommunRoute, searchRoute, searchShardRoutes } from './search-routes.ts'
import { startRoute } from './start-route.ts'
import { themeRoutes } from './theme-routes.ts'
import { withdrawnRoutes } from './withdrawn-route.ts'
import { type World, worldOf } from './world.ts'
import { yearRoutes } from './year-route.ts'

/**
 * The whole public site as a pure function of the ledger and the day.
 * In: the folded ledger, and today's date in Sweden (ISO). Out: one route per page, each address once. What nothing has
 * happened to since the last time is the same object as then.
 */
export const routes = (state: State, today: string): Route[] => [...routesInParts(state, today)].flatMap(([, part]) => part)

/**
 * The same in named parts, a kommun or so each, for whoever has others to attend to meanwhile. A part that nothing has
 * happened to is the same object as the last time. No part has an address of another.
 */
export function* routesInParts(state: State, today: string): Generator<[string, readonly Route[]]> {
  const world = worldOf(state)
  for (const kommun of world.kommuner) yield [kommun.municipality.document.code, kommunRoutes(world, kommun, today)]
  yield [
    'lists',
    [
      startRoute(world, today),
      finderRoute(world),
      municipalitiesRoute(world, today),
      ...countyRoutes(world, today),
      searchRoute(world),
      ...aboutRoutes(world),
      ...languageRoutes(),
      notFoundRoute(world),
    ],
  ]
  yield ['areas', areaRoutes(world, today)]
  yield ['themes', themeRoutes(world, today)]
  yield ['ledger', ledgerRoutes(world)]
  yield ['search', searchShardRoutes(world)]
}

const known = remember<KommunWorld, readonly Route[]>()

function kommunRoutes(world: World, kommun: KommunWorld, today: string): readonly Route[] {
  const promises = promiseRoutes(world, kommun, today)
  const withdrawn = withdrawnRoutes(world, kommun, today)
  const years = yearRoutes(kommun, today)
  const own = municipalityRoute(world, kommun, today)
  const search = searchKommunRoute(kommun)
  return known(kommun, [promises, withdrawn, years, own], () => [...promises, ...withdrawn, ...years, own, ...search])
}
