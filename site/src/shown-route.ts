import type { PageName, Route, RouteOf } from './routes/route.ts'
import { onlyRoute } from './snapshot.ts'

type Rendering = { locals: App.Locals; props: object }

/**
 * The route that a page shows. In: `Astro`, and the types of page that the file answers for. Out: what the publisher
 * handed over, else what `getStaticPaths` did, else (fixed addresses in a stock build) the only one of its type.
 * Refused, with an error: a route of another type.
 */
export function shownRoute<P extends PageName>({ locals, props }: Rendering, ...pages: [P, ...P[]]): RouteOf<P> {
  const route = locals.route ?? ('page' in props ? (props as Route) : onlyRoute(pages[0]))
  if (!isOneOf(route, pages)) throw new Error(`The page for ${pages.join(' and ')} was asked to show ${route.page}`)
  return route
}

const isOneOf = <P extends PageName>(route: Route, pages: readonly P[]): route is RouteOf<P> => pages.some((page) => page === route.page)
