import type { State } from '../../publisher/state.ts'
import { aboutRoute } from './about-route.ts'
import { countyRoutes } from './county-route.ts'
import { ledgerRoutes } from './ledger-routes.ts'
import { municipalitiesRoute } from './municipalities-route.ts'
import { municipalityRoute } from './municipality-route.ts'
import { notFoundRoute } from './not-found-route.ts'
import { promiseRoutes } from './promise-route.ts'
import type { Route } from './route.ts'
import { startRoute } from './start-route.ts'
import { withdrawnRoutes } from './withdrawn-route.ts'
import { worldOf } from './world.ts'
import { yearRoutes } from './year-route.ts'

/**
 * The whole public site as a pure function of the ledger and the day.
 * In: the folded ledger, and today's date in Sweden (ISO). Out: one route per page, each address once. What nothing has
 * happened to since the last time is the same object as then.
 */
export const routes = (state: State, today: string): Route[] => [...routesInParts(state, today)].flat()

/** The same in parts of a kommun or so, for whoever has others to attend to meanwhile. */
export function* routesInParts(state: State, today: string): Generator<Route[]> {
  const world = worldOf(state)
  for (const kommun of world.kommuner) {
    yield [...promiseRoutes(world, kommun, today), ...withdrawnRoutes(world, kommun, today)]
    yield [...yearRoutes(kommun, today), municipalityRoute(world, kommun, today)]
  }
  yield [startRoute(world, today), municipalitiesRoute(world, today), ...countyRoutes(world, today)]
  yield [...ledgerRoutes(world), aboutRoute(world), notFoundRoute(world)]
}
