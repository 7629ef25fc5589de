import { cp } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import type { BuildStep } from './build-step.ts'
import type { PagesOf } from './compile/compiled-pages.ts'
import { compiledSite } from './compile/compiled-site.ts'
import { pagesOfSite, routeIn, type SiteMemory } from './place/site-in-memory.ts'
import { renderInWorkers } from './render/render-in-workers.ts'

/** Below this, one thread is done before a second has loaded the pages. */
const MANY = 400

type Options = { folder: string; installed: string; pages: PagesOf; memory: SiteMemory; threads?: number; many?: number }

/**
 * A build step that renders with pages compiled once for each version of the code. In: where compiled pages are kept, and
 * which version of the code is installed. The site it makes is, byte for byte, the one that `astro build` makes.
 */
export function buildWithCompiledPages({
  folder,
  installed,
  pages,
  memory,
  threads = availableParallelism(),
  many = MANY,
}: Options): BuildStep {
  return async ({ snapshot, workDir, outDir, siteUrl, code, signal, onProgress }) => {
    const { world } = await pages({ code, siteUrl }, signal)
    const { entry, assets } = await compiledSite({ folder, workDir, code, installed, siteUrl, signal })
    const site = await memory.at(world, snapshot.entries, snapshot.today, signal)
    const planned = pagesOfSite(site)
    await cp(assets, outDir, { recursive: true })
    const { faults, made } = await renderInWorkers({
      entry,
      pages: planned,
      routeOf: (page) => routeIn(site, page),
      outDir,
      threads: planned.length < many ? 1 : threads,
      signal,
      ...(onProgress && { onProgress }),
    })
    return { faults, gone: world.gonePaths(site.state), planned: planned.map(({ path }) => path), made }
  }
}
