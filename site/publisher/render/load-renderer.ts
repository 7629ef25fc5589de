import { pathToFileURL } from 'node:url'
import type { PreviewBanner } from '../../src/preview-banner.ts'
import type { PageName, Route } from '../../src/routes/route.ts'
import type * as WorldModule from '../world-code.ts'

export type WorldCode = typeof WorldModule

export type Renderer = {
  /** The bytes of a page, also as a preview. A pure function of what it is given. Throws what the page throws. */
  render(route: Route, preview?: PreviewBanner): Promise<Buffer>
}

/** One version of the pages, with what makes their routes. */
export type PagesCode = Renderer & { world: WorldCode }

/** What a page must answer with to be written: everything else is a fault. */
const STATUS: Partial<Record<PageName, number>> = { notFound: 404 }

/**
 * Loads compiled pages into this thread, once for all. In: the bundle's entry file. Out: a renderer. Refused, with an
 * error: a bundle that lacks one of its pages, or what makes their routes in the way of now. Node never forgets a module: each version stays.
 */
export async function loadRenderer(entry: string): Promise<PagesCode> {
  const { app, world, patterns } = (await import(pathToFileURL(entry).href)) as typeof import('../compile/entry.ts')
  if (world === undefined || patterns === undefined) throw new Error('De kompilerade sidorna saknar det som gör deras adresser.')
  // Other versions made all pages at once, under other names. Told here, it is told before anything is rendered or written.
  if (!('pagesInParts' in world))
    throw new Error(
      'De kompilerade sidorna är av en äldre sort, och den versionen kan inte gås tillbaka till: de säger inte vilka sidor de har. Välj en senare version.',
    )
  const compiled = new Map(app.manifest.routes.map(({ routeData }) => [routeData.route, routeData]))
  const routeData = new Map<string, (typeof app.manifest.routes)[number]['routeData'] | undefined>(
    Object.entries(patterns).map(([page, pattern]) => [page, compiled.get(pattern)]),
  )
  for (const [page, data] of routeData) if (data === undefined) throw new Error(`De kompilerade sidorna saknar ${page}.`)
  const site = app.manifest.site ?? 'http://localhost'

  return {
    world,
    async render(route, preview) {
      const response = await app.render(new Request(new URL(route.path, site)), {
        locals: { route, preview },
        routeData: routeData.get(route.page),
        prerenderedErrorPageFetch: refuseNetwork,
      })
      if (response.status !== (STATUS[route.page] ?? 200)) throw new Error(`Sidan svarade ${response.status}.`)
      return Buffer.from(await response.arrayBuffer())
    },
  }
}

const refuseNetwork = () => Promise.reject(new Error('En sida får inte hämta något medan den görs.'))
