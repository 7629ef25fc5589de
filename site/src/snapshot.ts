import { readFileSync } from 'node:fs'
import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import { fold } from '../publisher/fold.ts'
import { EMPTY_STATE } from '../publisher/state.ts'
import { LOVAT_SNAPSHOT } from './env.ts'
import type { PageName, Route, RouteOf } from './routes/route.ts'
import { routes } from './routes/routes.ts'

/** What the publisher hands to a build. The entries have been verified by it. */
export type Snapshot = { entries: LedgerEntry[]; today: string }

let memo: Route[] | undefined

/** Every route of the snapshot named by LOVAT_SNAPSHOT, computed once per build. */
export function snapshotRoutes(): Route[] {
  memo ??= readRoutes()
  return memo
}

function readRoutes(): Route[] {
  if (LOVAT_SNAPSHOT === undefined) throw new Error('LOVAT_SNAPSHOT must name the JSON file with ledger entries to build from')
  const { entries, today } = JSON.parse(readFileSync(LOVAT_SNAPSHOT, 'utf8')) as Snapshot
  return routes(fold(EMPTY_STATE, entries), today)
}

/** The one route of a page type that has a fixed address. */
export function onlyRoute<P extends PageName>(page: P): RouteOf<P> {
  const [route] = routesOf(page)
  if (!route) throw new Error(`No route for the page ${page}`)
  return route
}

export function routesOf<P extends PageName>(page: P): RouteOf<P>[] {
  return snapshotRoutes().filter((route): route is RouteOf<P> => route.page === page)
}

/** The same for pages that lie under what the names say: `/lund/2026/x/historik/`, `/lund/flode.atom`. */
export function staticPathsUnder<P extends PageName>(
  names: readonly string[],
  ...pages: P[]
): { params: Record<string, string>; props: RouteOf<P> }[] {
  return pages.flatMap(routesOf).map((route) => {
    const own = route.path.split('/').slice(1)
    return { params: Object.fromEntries(names.map((name, index) => [name, own[index] ?? ''])), props: route }
  })
}

/** What `getStaticPaths` of a page returns: the path's segments under the given names (without what a file's name ends in), and the route as props. */
export function staticPaths<P extends PageName>(
  names: readonly string[],
  ...pages: P[]
): { params: Record<string, string>; props: RouteOf<P> }[] {
  return pages.flatMap(routesOf).map((route) => {
    const segments = route.path.split('/').filter((segment) => segment !== '')
    const own = segments.slice(segments.length - names.length)
    return { params: Object.fromEntries(names.map((name, index) => [name, (own[index] ?? '').replace(/\.[a-z]+$/, '')])), props: route }
  })
}
