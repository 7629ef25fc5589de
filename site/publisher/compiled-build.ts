import { cp, mkdir } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { routes } from '../src/routes/routes.ts'
import { BuildError, type BuildStep } from './build-step.ts'
import { compiledSite } from './compile/compiled-site.ts'
import { fold } from './fold.ts'
import { renderInWorkers } from './render/render-in-workers.ts'
import type { PageFault } from './render/render-pages.ts'
import { EMPTY_STATE } from './state.ts'

/** Below this, one thread is done before a second has loaded the pages. */
const MANY = 400
const NAMED = 5

type Options = { folder: string; code: string; threads?: number; many?: number }

/**
 * A build step that renders with pages compiled once for each version of the code. In: where compiled pages are kept,
 * and which version of the code they are of. The site it makes is, byte for byte, the one that `astro build` makes.
 */
export function buildWithCompiledPages({ folder, code, threads = availableParallelism(), many = MANY }: Options): BuildStep {
  return async ({ snapshot, workDir, outDir, siteUrl, signal }) => {
    const { entry, assets } = await compiledSite({ folder, workDir, code, siteUrl, signal })
    const plan = routes(fold(EMPTY_STATE, snapshot.entries), snapshot.today)
    await mkdir(outDir)
    await cp(assets, outDir, { recursive: true })
    const faults = await renderInWorkers({ entry, routes: plan, outDir, threads: plan.length < many ? 1 : threads, signal })
    if (faults.length > 0) throw new BuildError(faultsText(faults))
  }
}

function faultsText(faults: readonly PageFault[]): string {
  const [first, ...others] = faults.slice(0, NAMED).map(({ path, text }) => `${path}: ${text}`)
  const rest = faults.length > NAMED ? [`och ${faults.length - NAMED} till`] : []
  const what = faults.length === 1 ? 'En sida kunde inte göras:' : `${faults.length} sidor kunde inte göras:`
  return [what, first, ...others, ...rest].join('\n  ')
}
