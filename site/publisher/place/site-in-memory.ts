import { setImmediate as turn } from 'node:timers/promises'
import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import type { Route } from '../../src/routes/route.ts'
import { routesInParts } from '../../src/routes/routes.ts'
import { fold } from '../fold.ts'
import { EMPTY_STATE, type State } from '../state.ts'

/** The public world at an entry and a day, and the routes of all its pages, in the parts of `routesInParts`. */
export type SiteInMemory = { state: State; today: string; parts: Parts }
export type Parts = ReadonlyMap<string, readonly Route[]>

/** In: the whole ledger up to an entry. Throws the signal's reason when it aborts. */
export const siteAt = (entries: readonly LedgerEntry[], today: string, signal: AbortSignal): Promise<SiteInMemory> =>
  withRoutes(fold(EMPTY_STATE, entries), today, signal)

/** The site some entries, or some days, later. In: the entries that follow. Throws the signal's reason when it aborts. */
export const siteLater = (site: SiteInMemory, entries: readonly LedgerEntry[], today: string, signal: AbortSignal): Promise<SiteInMemory> =>
  withRoutes(fold(site.state, entries), today, signal)

/** How long readers, who are served by the same thread, may be kept waiting. */
const TURN_MS = 15

/** Works the routes out in turns: a whole nation takes seconds the first time. */
async function withRoutes(state: State, today: string, signal: AbortSignal): Promise<SiteInMemory> {
  const parts = new Map<string, readonly Route[]>()
  let since = performance.now()
  for (const [name, routes] of routesInParts(state, today)) {
    parts.set(name, routes)
    if (performance.now() - since < TURN_MS) continue
    await turn()
    signal.throwIfAborted()
    since = performance.now()
  }
  return { state, today, parts }
}
