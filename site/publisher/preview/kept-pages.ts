import { compiledName, keptSite } from '../compile/compiled-site.ts'
import { loadRenderer, type PagesCode } from '../render/load-renderer.ts'

/**
 * Loads pages that have been compiled, and never compiles any: somebody is waiting, and the publisher may be doing it just
 * then. In: where compiled pages are kept. Out: a function of version and address that gives undefined where there are none,
 * or none that can show a preview.
 */
export function keptPages(folder: string): (code: string, siteUrl: string) => Promise<PagesCode | undefined> {
  const loaded = new Map<string, PagesCode>()
  return async (code, siteUrl) => {
    const name = compiledName(code, siteUrl)
    const known = loaded.get(name)
    if (known !== undefined) return known
    const kept = await keptSite(folder, name)
    const pages = kept && (await loadRenderer(kept.entry))
    // Pages from before there were previews would show a draft as if it were public.
    if (pages === undefined || !('routesOfKommun' in pages.world)) return undefined
    loaded.set(name, pages)
    return pages
  }
}
