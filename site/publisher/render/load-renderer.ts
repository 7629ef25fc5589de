import { pathToFileURL } from 'node:url'
import type { PageName, Route } from '../../src/routes/route.ts'
import { PAGE_PATTERNS } from './page-patterns.ts'

export type Renderer = {
  /** The bytes of a page. A pure function of the route. Throws what the page throws. */
  render(route: Route): Promise<Buffer>
}

/** What a page must answer with to be written: everything else is a fault. */
const STATUS: Partial<Record<PageName, number>> = { notFound: 404 }

/**
 * Loads compiled pages into this thread, once for all. In: the bundle's entry file. Out: a renderer. Refused, with an
 * error: a bundle that lacks one of our pages. To load another version, start another thread: Node never forgets a module.
 */
export async function loadRenderer(entry: string): Promise<Renderer> {
  const { app } = (await import(pathToFileURL(entry).href)) as typeof import('../compile/entry.ts')
  const patterns = new Map(app.manifest.routes.map(({ routeData }) => [routeData.route, routeData]))
  const routeData = new Map(Object.entries(PAGE_PATTERNS).map(([page, pattern]) => [page, patterns.get(pattern)]))
  for (const [page, data] of routeData) if (data === undefined) throw new Error(`De kompilerade sidorna saknar ${page}.`)
  const site = app.manifest.site ?? 'http://localhost'

  return {
    async render(route) {
      const response = await app.render(new Request(new URL(route.path, site)), {
        locals: { route },
        routeData: routeData.get(route.page),
        prerenderedErrorPageFetch: refuseNetwork,
      })
      if (response.status !== (STATUS[route.page] ?? 200)) throw new Error(`Sidan svarade ${response.status}.`)
      return Buffer.from(await response.arrayBuffer())
    },
  }
}

const refuseNetwork = () => Promise.reject(new Error('En sida får inte hämta något medan den görs.'))
