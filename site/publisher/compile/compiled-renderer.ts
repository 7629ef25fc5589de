import { loadRenderer, type Renderer } from '../render/load-renderer.ts'
import { compiledSite } from './compiled-site.ts'

type Options = { folder: string; workDir: string; code: string }

/**
 * Loads the compiled pages into this thread, compiling them if that has not been done. In: where they are kept, and the
 * version of the code. Out: a function of the site's address that loads once and then gives the same renderer. What can
 * not be compiled or loaded is tried again the next time.
 */
export function compiledRenderer(options: Options): (siteUrl: string, signal: AbortSignal) => Promise<Renderer> {
  const loaded = new Map<string, Renderer>()
  return async (siteUrl, signal) => {
    const renderer = loaded.get(siteUrl) ?? (await loadRenderer((await compiledSite({ ...options, siteUrl, signal })).entry))
    loaded.set(siteUrl, renderer)
    return renderer
  }
}
