import { createHash } from 'node:crypto'
import { access, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { runAstro } from '../run-astro.ts'
import { keepCompiled } from './keep-compiled.ts'

/** Pages ready to be rendered: the module to load, and the files they link to (style sheets, fonts, icons). */
export type CompiledSite = { entry: string; assets: string }

type Options = {
  /** Where compiled sites are kept. */
  folder: string
  /** Inside the project, since Astro moves files by renaming; removed by whoever owns it. */
  workDir: string
  code: string
  siteUrl: string
  signal: AbortSignal
}

/**
 * Compiles the pages, once for each version of the code and each address of the site; after that they are taken from
 * `folder`, where older versions are removed. Throws `BuildError` when they do not compile. Killed at any point, it
 * leaves nothing that could be taken for a compiled site.
 */
export async function compiledSite({ folder, workDir, code, siteUrl, signal }: Options): Promise<CompiledSite> {
  const name = createHash('sha256').update(`${code}\n${siteUrl}`).digest('hex').slice(0, 16)
  const kept = join(folder, name)
  if (!(await isThere(kept))) {
    const outDir = join(workDir, 'compiled')
    const args = ['--config', 'publisher/compile/compiled.config.mjs']
    await runAstro({ args, settings: { LOVAT_OUT_DIR: outDir, SITE_URL: siteUrl }, signal })
    await keepCompiled(outDir, folder, name)
    await rm(outDir, { recursive: true, force: true })
  }
  return { entry: join(kept, 'server/entry.mjs'), assets: join(kept, 'client') }
}

const isThere = (folder: string) =>
  access(folder).then(
    () => true,
    () => false,
  )
