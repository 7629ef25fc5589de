import { setImmediate as turn } from 'node:timers/promises'
import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import type { Route } from '../../src/routes/route.ts'
import { routesInParts } from '../../src/routes/routes.ts'
import { fold } from '../fold.ts'
import { EMPTY_STATE, type State } from '../state.ts'

/** The public world at an entry and a day, and the route of every page of it, by path. */
export type SiteInMemory = { state: State; today: string; routes: ReadonlyMap<string, Route> }

/** In: the whole ledger up to an entry. */
export const siteAt = (entries: readonly LedgerEntry[], today: string): Promise<SiteInMemory> =>
  withRoutes(fold(EMPTY_STATE, entries), today)

/** The site some entries, or some days, later. In: the entries that follow. */
export const siteLater = (site: SiteInMemory, entries: readonly LedgerEntry[], today: string): Promise<SiteInMemory> =>
  withRoutes(fold(site.state, entries), today)

/** Works the routes out in turns, since readers are served by the same thread and a nation takes seconds the first time. */
async function withRoutes(state: State, today: string): Promise<SiteInMemory> {
  const routes = new Map<string, Route>()
  let since = performance.now()
  for (const part of routesInParts(state, today)) {
    for (const route of part) routes.set(route.path, route)
    if (performance.now() - since < TURN_MS) continue
    await turn()
    since = performance.now()
  }
  return { state, today, routes }
}

const TURN_MS = 15
