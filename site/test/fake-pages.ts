import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BuildStep } from '../publisher/build-step.ts'
import { fold } from '../publisher/fold.ts'
import type { PagesCode, Renderer } from '../publisher/render/load-renderer.ts'
import { renderPages } from '../publisher/render/render-pages.ts'
import { pageWriter } from '../publisher/render/write-page.ts'
import { EMPTY_STATE } from '../publisher/state.ts'
import * as world from '../publisher/world-code.ts'
import { routes } from '../src/routes/routes.ts'

/** Pages that show nothing but what they are given, so that one that is old can't hide it. */
export const fakeRenderer: Renderer = {
  render: async (route, preview) => {
    const given = JSON.stringify(route)
    if (!route.path.endsWith('/') && !route.path.endsWith('.html')) return Buffer.from(given)
    return Buffer.from(`<!doctype html><pre>${given}</pre>${preview ? JSON.stringify(preview) : ''}`)
  },
}

/** A version of the pages whose routes are of now. */
export const fakePages = (renderer: Renderer = fakeRenderer): PagesCode => ({ ...renderer, world })

/** All of them, and a style sheet. */
export const buildFakePages =
  (renderer: Renderer = fakeRenderer): BuildStep =>
  async ({ snapshot, outDir, signal }) => {
    await mkdir(join(outDir, '_astro'), { recursive: true })
    await writeFile(join(outDir, '_astro/stil.css'), 'p{color:#222}')
    const { write } = pageWriter(outDir)
    const all = routes(fold(EMPTY_STATE, snapshot.entries), snapshot.today)
    return { faults: await renderPages({ renderer, routes: all, keep: ({ path }, bytes) => write(path, bytes), signal }) }
  }
