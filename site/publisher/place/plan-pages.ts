import { setImmediate as turn } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { PageName, PlannedPage, Route } from '../../src/routes/route.ts'
import { pageFile } from '../render/page-file.ts'
import { routeIn, type SiteInMemory, TURN_MS } from './site-in-memory.ts'

export type Plan = {
  /** Promises before years, kommuner and lists, so that no link is there before what it leads to. */
  render: Route[]
  /** Paths of pages that are no more. */
  remove: string[]
}

const RANK: Partial<Record<PageName, number>> = {
  promise: 0,
  enPromise: 0,
  withdrawn: 0,
  enWithdrawn: 0,
  history: 0,
  year: 1,
  kommun: 2,
  enKommun: 2,
}
const LISTS = 3

type Job = {
  /** As it is published, and as it is to be. */
  before: SiteInMemory
  after: SiteInMemory
  /** Files that are older than their route. */
  stale: ReadonlySet<string>
  /** No more than this is planned. */
  atMost: number
  signal: AbortSignal
}

/**
 * What to render and what to remove, to get from the pages there are to those there should be; undefined when more than
 * `atMost` would have to be rendered. A part that is the same object has no other pages; a page that is the same object, or
 * has a route with the same props, needs no new one: a page is a pure function of its route. Routes are worked out for the
 * others alone, in turns of the event loop. Throws the signal's reason when it aborts.
 */
export async function planPages({ before, after, stale, atMost, signal }: Job): Promise<Plan | undefined> {
  const isSame = (name: string) => stale.size === 0 && before.parts.get(name) === after.parts.get(name)
  const changed = [...new Set([...before.parts.keys(), ...after.parts.keys()])].filter((name) => !isSame(name))
  const pagesIn = ({ parts }: SiteInMemory) => new Map(changed.flatMap((name) => parts.get(name) ?? []).map((page) => [page.path, page]))
  const old = pagesIn(before)
  const now = pagesIn(after)
  const render: Route[] = []
  let since = performance.now()
  for (const page of now.values()) {
    const route = otherRoute(old.get(page.path), page)
    if (route !== undefined) render.push(route)
    if (render.length > atMost) return undefined
    if (performance.now() - since < TURN_MS) continue
    await turn()
    signal.throwIfAborted()
    since = performance.now()
  }
  return { render: render.toSorted((a, b) => rank(a) - rank(b)), remove: [...old.keys()].filter((path) => !now.has(path)) }

  /** The route of a page that is to be rendered. */
  function otherRoute(was: PlannedPage | undefined, page: PlannedPage): Route | undefined {
    const isStale = stale.has(pageFile(page.path))
    if (was === page && !isStale) return undefined
    const route = routeIn(after, page)
    return !isStale && was !== undefined && isDeepStrictEqual(routeIn(before, was), route) ? undefined : route
  }
}

const rank = ({ page }: Route): number => RANK[page] ?? LISTS
