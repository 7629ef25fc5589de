import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { BuildError } from './build-step.ts'
import type { PageFault } from './render/render-pages.ts'

const NEEDED = ['index.html', '404.html']
/** Up to this many pages, or this share of them, may fail by themselves. */
const FEW = 10
const SHARE = 0.01
const NAMED = 5

/**
 * Looks a site over before anybody is given it. In: its folder, how many files it has, which pages could not be made.
 * Refused, with `BuildError`: no start page or none for what is not found, and more faulty pages than can be the pages' own fault.
 */
export async function checkBuilt(folder: string, files: number, faults: readonly PageFault[]): Promise<void> {
  if (faults.length > Math.max(FEW, files * SHARE)) throw new BuildError(faultsText(faults))
  for (const file of NEEDED) {
    const size = await stat(join(folder, file)).then(
      ({ size }) => size,
      () => 0,
    )
    if (size === 0) throw new BuildError([`Bygget gav ingen ${file}.`, ...(faults.length > 0 ? [faultsText(faults)] : [])].join(' '))
  }
}

function faultsText(faults: readonly PageFault[]): string {
  const [first, ...others] = faults.slice(0, NAMED).map(({ path, text }) => `${path}: ${text}`)
  const rest = faults.length > NAMED ? [`och ${faults.length - NAMED} till`] : []
  const what = faults.length === 1 ? 'En sida kunde inte göras:' : `${faults.length} sidor kunde inte göras:`
  return [what, first, ...others, ...rest].join('\n  ')
}
