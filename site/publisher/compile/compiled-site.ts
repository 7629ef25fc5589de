import { createHash } from 'node:crypto'
import { access, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { BuildError } from '../build-step.ts'
import { runAstro } from '../run-astro.ts'
import { keepCompiled } from './keep-compiled.ts'

/** Pages ready to be rendered: the module to load, and the files they link to (style sheets, fonts, icons). */
export type CompiledSite = { entry: string; assets: string }

type Options = {
  /** Where compiled sites are kept. */
  folder: string
  /** Inside the project, since Astro moves files by renaming; removed by whoever owns it. */
  workDir: string
  /** The version that is wanted, and the one whose sources are here. */
  code: string
  installed: string
  siteUrl: string
  signal: AbortSignal
}

/**
 * Compiles the pages, once for each version of the code and each address of the site; after that they are taken from
 * `folder`, where the last ten are kept. Throws `BuildError` when they do not compile, or are of a version that is not kept.
 * Killed at any point, it leaves nothing that could be taken for a compiled site.
 */
export async function compiledSite({ folder, workDir, code, installed, siteUrl, signal }: Options): Promise<CompiledSite> {
  const name = compiledName(code, siteUrl)
  const kept = join(folder, name)
  if (!(await isThere(kept))) {
    if (code !== installed) throw new BuildError(`Version ${code} av sidorna finns inte kvar för ${siteUrl}.`)
    const outDir = join(workDir, 'compiled')
    const args = ['--config', 'publisher/compile/compiled.config.mjs']
    await runAstro({ args, settings: { LOVAT_OUT_DIR: outDir, SITE_URL: siteUrl }, signal })
    await keepCompiled(outDir, folder, name, { code, siteUrl, madeAt: new Date().toISOString() })
    await rm(outDir, { recursive: true, force: true })
  }
  return filesOf(kept)
}

/** The compiled pages of that name, where there are such. */
export async function keptSite(folder: string, name: string): Promise<CompiledSite | undefined> {
  const kept = join(folder, name)
  return (await isThere(kept)) ? filesOf(kept) : undefined
}

const filesOf = (kept: string): CompiledSite => ({ entry: join(kept, 'server/entry.mjs'), assets: join(kept, 'client') })

/** What a version is called on disk. */
export const compiledName = (code: string, siteUrl: string): string =>
  createHash('sha256').update(`${code}\n${siteUrl}`).digest('hex').slice(0, 16)

const isThere = (folder: string) =>
  access(folder).then(
    () => true,
    () => false,
  )
