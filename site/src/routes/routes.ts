import type { State } from '../../publisher/state.ts'
import { aboutRoute } from './about-route.ts'
import { countyRoutes } from './county-route.ts'
import { ledgerRoutes } from './ledger-routes.ts'
import { municipalitiesRoute } from './municipalities-route.ts'
import { municipalityRoutes } from './municipality-route.ts'
import { notFoundRoute } from './not-found-route.ts'
import { promiseRoutes } from './promise-route.ts'
import type { Route } from './route.ts'
import { startRoute } from './start-route.ts'
import { withdrawnRoutes } from './withdrawn-route.ts'
import { worldOf } from './world.ts'
import { yearRoutes } from './year-route.ts'

/**
 * The whole public site as a pure function of the ledger and the day.
 * In: the folded ledger, and today's date in Sweden (ISO). Out: one route per page, each address once.
 */
export function routes(state: State, today: string): Route[] {
  const world = worldOf(state)
  const years = yearRoutes(world, today)
  return [
    startRoute(world, today),
    municipalitiesRoute(world, today),
    ...countyRoutes(world, today),
    ...municipalityRoutes(world, today),
    ...years,
    ...promiseRoutes(world, today),
    ...withdrawnRoutes(world, new Set(years.map((route) => route.path))),
    ...ledgerRoutes(world),
    aboutRoute(world),
    notFoundRoute(world),
  ]
}
