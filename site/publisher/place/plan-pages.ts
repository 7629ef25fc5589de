import { isDeepStrictEqual } from 'node:util'
import type { PageName, Route } from '../../src/routes/route.ts'
import { pageFile } from '../render/page-file.ts'
import type { Parts } from './site-in-memory.ts'

export type Plan = {
  /** Promises before years, kommuner and lists, so that no link is there before what it leads to. */
  render: Route[]
  /** Paths of pages that are no more. */
  remove: string[]
}

const RANK: Partial<Record<PageName, number>> = { promise: 0, withdrawn: 0, history: 0, year: 1, kommun: 2 }
const LISTS = 3

/**
 * What to render and what to remove, to get from the pages there are to those there should be. In: the routes that the
 * pages were made from and the routes to make, in parts; the files that are older than their route. A part that is the
 * same object has no other pages; a route that is the same object, or has the same props, needs no new one: a page is a
 * pure function of its route.
 */
export function planPages(before: Parts, after: Parts, stale: ReadonlySet<string>): Plan {
  const isSame = (name: string) => stale.size === 0 && before.get(name) === after.get(name)
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((name) => !isSame(name))
  const routesIn = (parts: Parts) => changed.flatMap((name) => parts.get(name) ?? [])
  const old = new Map(routesIn(before).map((route) => [route.path, route]))
  const now = new Map(routesIn(after).map((route) => [route.path, route]))
  const isOld = (route: Route) => stale.has(pageFile(route.path)) || !isSamePage(old.get(route.path), route)
  return {
    render: [...now.values()].filter(isOld).toSorted((a, b) => rank(a) - rank(b)),
    remove: [...old.keys()].filter((path) => !now.has(path)),
  }
}

const rank = ({ page }: Route): number => RANK[page] ?? LISTS
const isSamePage = (a: Route | undefined, b: Route): boolean => a === b || (a !== undefined && isDeepStrictEqual(a, b))
