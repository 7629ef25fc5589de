import { createApp } from 'astro/app/entrypoint'
import { fileText } from '../../src/files/file-text.ts'
import type { PreviewBanner } from '../../src/preview-banner.ts'
import type { Route } from '../../src/routes/route.ts'
import { PAGE_PATTERNS } from '../render/page-patterns.ts'
import { renderText } from './render-text.ts'

export * as world from '../world-code.ts'

const { manifest, logger } = createApp({ streaming: false })
const site = new URL(manifest.site ?? 'http://localhost')

// Whoever renders tells of the fault, with the page's path; a stack trace in the log would be a second voice.
logger.setDestination({ write: () => {} })

const compiled = new Map(manifest.routes.map(({ routeData }) => [routeData.route, routeData]))
const shows = new Map(Object.entries(PAGE_PATTERNS).map(([page, pattern]) => [page, compiled.get(pattern)]))
for (const [page, routeData] of shows) if (routeData === undefined) throw new Error(`De kompilerade sidorna saknar ${page}.`)

/** What is read at an address. In: its route, and a banner where it is a preview. Throws what the page throws. */
export async function render(route: Route, preview?: PreviewBanner): Promise<string> {
  const file = fileText(route, site)
  if (file !== undefined) return file
  const routeData = shows.get(route.page)
  if (routeData === undefined) throw new Error(`De kompilerade sidorna saknar ${route.page}.`)
  return renderText(new URL(route.path, site), routeData, { route, preview })
}
