import { pathToFileURL } from 'node:url'
import type { PreviewBanner } from '../../src/preview-banner.ts'
import type { Route } from '../../src/routes/route.ts'
import type * as WorldModule from '../world-code.ts'

export type WorldCode = typeof WorldModule

export type Renderer = {
  /** The bytes of a page, also as a preview. A pure function of what it is given. Throws what the page throws. */
  render(route: Route, preview?: PreviewBanner): Promise<Buffer>
}

/** One version of the pages, with what makes their routes. */
export type PagesCode = Renderer & { world: WorldCode }

/**
 * Loads compiled pages into this thread, once for all. In: the bundle's entry file. Out: a renderer. Refused, with an
 * error: a bundle that lacks one of its pages, or makes their routes in another way than now. Node never forgets a module: each
 * version stays.
 */
export async function loadRenderer(entry: string): Promise<PagesCode> {
  const { render, world } = (await import(pathToFileURL(entry).href)) as Partial<typeof import('../compile/entry.ts')>
  // Told here, it is told before anything is rendered or written.
  if (render === undefined || world?.pagesInParts === undefined)
    throw new Error('De kompilerade sidorna är av en äldre sort, och den versionen kan inte gås tillbaka till. Välj en senare version.')
  return {
    world,
    render: async (route, preview) => Buffer.from(await render(route, preview)),
  }
}
