import { setImmediate as turn } from 'node:timers/promises'
import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import type { PlannedPage, Route } from '../../src/routes/route.ts'
import { followsFrom } from '../follows-from.ts'
import type { WorldCode } from '../render/load-renderer.ts'
import { EMPTY_STATE, type State } from '../state.ts'

/** The public world at an entry and a day, and which pages it has, in the parts of `pagesInParts`. */
export type SiteInMemory = { world: WorldCode; state: State; today: string; parts: Parts }
export type Parts = ReadonlyMap<string, readonly PlannedPage[]>

export const pagesOfSite = ({ parts }: Pick<SiteInMemory, 'parts'>): PlannedPage[] => [...parts.values()].flat()

/** The route of a page, worked out now and kept by nobody. In: the site that the page is of. */
export const routeIn = ({ world, state, today }: SiteInMemory, page: PlannedPage): Route => world.routeOf(page, state, today)

/** The site as it was published, and as it is to be. */
const REMEMBERED = 2
/** How long readers, who are served by the same thread, may be kept waiting. */
export const TURN_MS = 15

export type SiteMemory = ReturnType<typeof siteMemory>

/** Works out the site at an entry and a day, from where it was worked out last if entries and days alone lead from there. */
export function siteMemory() {
  let known: SiteInMemory[] = []
  return {
    /** In: the code of the pages, the whole ledger up to an entry. Throws the signal's reason when it aborts. */
    async at(world: WorldCode, entries: readonly LedgerEntry[], today: string, signal: AbortSignal): Promise<SiteInMemory> {
      const [from] = known
        .filter((site) => site.world === world && followsFrom(pointOf(site.state), entries))
        .toSorted((a, b) => b.state.head - a.state.head)
      const state = from?.state ?? EMPTY_STATE
      const added = entries.slice(state.entries.length)
      const same = known.find((site) => site.state === state && site.today === today)
      const site =
        added.length === 0 && same !== undefined
          ? same
          : await withPages(world, added.length === 0 ? state : world.fold(state, added), today, signal)
      known = [site, ...known.filter((other) => other !== site)].slice(0, REMEMBERED)
      return site
    },
  }
}

const pointOf = ({ entries }: State) => ({ number: entries.length, hash: entries.at(-1)?.hash })

/** Works out which pages there are in turns: a whole nation takes long the first time. */
async function withPages(world: WorldCode, state: State, today: string, signal: AbortSignal): Promise<SiteInMemory> {
  const parts = new Map<string, readonly PlannedPage[]>()
  let since = performance.now()
  for (const [name, pages] of world.pagesInParts(state, today)) {
    parts.set(name, pages)
    if (performance.now() - since < TURN_MS) continue
    await turn()
    signal.throwIfAborted()
    since = performance.now()
  }
  return { world, state, today, parts }
}
