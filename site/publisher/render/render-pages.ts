import { setImmediate as turn } from 'node:timers/promises'
import type { Route } from '../../src/routes/route.ts'
import { faultText } from '../fault-text.ts'
import type { Renderer } from './load-renderer.ts'

/** Without a turn of the event loop now and then, nothing that a render leaves behind is collected, and nobody is served. */
const PAGES_A_TURN = 64

/** A page that could not be made, and why. */
export type PageFault = { path: string; text: string }

type Job = {
  renderer: Renderer
  routes: readonly Route[]
  keep: (route: Route, bytes: Buffer) => Promise<void> | void
  signal?: AbortSignal
}

/**
 * Renders pages one by one, in order, and hands each over to be kept. Out: the pages that could not be rendered; the
 * others are made all the same. Throws what `keep` throws, and the signal's reason when it aborts.
 */
export async function renderPages({ renderer, routes, keep, signal }: Job): Promise<PageFault[]> {
  const faults: PageFault[] = []
  for (const [index, route] of routes.entries()) {
    signal?.throwIfAborted()
    if (index % PAGES_A_TURN === PAGES_A_TURN - 1) await turn()
    const bytes = await renderer.render(route).catch((error: unknown) => {
      faults.push({ path: route.path, text: faultText(error) })
      return undefined
    })
    if (bytes !== undefined) await keep(route, bytes)
  }
  return faults
}
