import { isDeepStrictEqual } from 'node:util'
import type { PageName, Route } from '../../src/routes/route.ts'

export type Plan = {
  /** Promises before years, kommuner and lists, so that no link is there before what it leads to. */
  render: Route[]
  /** Paths of pages that are no more. */
  remove: string[]
}

const RANK: Partial<Record<PageName, number>> = { promise: 0, withdrawn: 0, year: 1, kommun: 2 }
const LISTS = 3

/**
 * What to render and what to remove, to get from the pages there are to those there should be. In: the routes that the
 * pages were made from, by path; the routes to make; the paths whose file is older than its route. A route that is the
 * same object, or has the same props, needs no new page: a page is a pure function of its route.
 */
export function planPages(before: ReadonlyMap<string, Route>, after: ReadonlyMap<string, Route>, stale: ReadonlySet<string>): Plan {
  const render: Route[] = []
  for (const [path, route] of after) if (stale.has(path) || !isSamePage(before.get(path), route)) render.push(route)
  return {
    render: render.toSorted((a, b) => rank(a) - rank(b)),
    remove: [...new Set([...before.keys(), ...stale])].filter((path) => !after.has(path)),
  }
}

const rank = ({ page }: Route): number => RANK[page] ?? LISTS
const isSamePage = (a: Route | undefined, b: Route): boolean => a === b || (a !== undefined && isDeepStrictEqual(a, b))
