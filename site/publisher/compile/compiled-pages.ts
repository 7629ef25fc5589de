import { loadRenderer, type PagesCode } from '../render/load-renderer.ts'
import { compiledName, compiledSite } from './compiled-site.ts'

type Options = { folder: string; workDir: string; installed: string }
type Wanted = { code: string; siteUrl: string }

/** Gives the pages of a version. What can not be compiled or loaded is tried again the next time. */
export type PagesOf = (wanted: Wanted, signal: AbortSignal) => Promise<PagesCode>

/**
 * Loads compiled pages into this thread, compiling them if that has not been done. In: where they are kept, and the
 * version that is installed. Out: a function of version and address, which loads once and then gives the same.
 */
export function compiledPages(options: Options): PagesOf {
  const loaded = new Map<string, PagesCode>()
  return async ({ code, siteUrl }, signal) => {
    const name = compiledName(code, siteUrl)
    const pages = loaded.get(name) ?? (await loadRenderer((await compiledSite({ ...options, code, siteUrl, signal })).entry))
    loaded.set(name, pages)
    return pages
  }
}
