import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BuildStep } from './build-step.ts'
import { runAstro } from './run-astro.ts'

/**
 * The stock way: a full `astro build`. What the compiled pages must equal byte for byte, and the way out if a new Astro
 * can no longer be compiled as we do it. It makes the installed version only, and all pages or none.
 */
export const buildWithAstro: BuildStep = async ({ snapshot, workDir, outDir, siteUrl, signal }) => {
  const snapshotFile = join(workDir, 'snapshot.json')
  // Astro moves files by renaming, which goes wrong between disks.
  const made = join(workDir, 'out')
  await writeFile(snapshotFile, JSON.stringify(snapshot))
  await runAstro({ settings: { LOVAT_SNAPSHOT: snapshotFile, LOVAT_OUT_DIR: made, SITE_URL: siteUrl }, signal })
  await cp(made, outDir, { recursive: true })
  return { faults: [] }
}
