import type { RouteData } from 'astro'
import { FetchState } from 'astro/fetch'
import { renderToString } from 'astro/runtime/server/render/astro/render.js'

/**
 * A page as text. In: its address, the compiled page that shows it, and what that is handed. Astro's own pipeline would give the
 * same in a `Response`; making one of each page and reading it again would be a good part of the work. That the
 * bytes are Astro's own is what the oracle in `compiled-build.test.ts` watches. Throws what the page throws, and an error when
 * the page answers with something else than a page.
 */
export async function renderText(address: URL, routeData: RouteData, locals: App.Locals): Promise<string> {
  const state = new FetchState(new Request(address))
  state.routeData = routeData
  state.locals = locals
  const page = await state.loadComponentInstance()
  const result = await state.createResult(page, state.getActionAPIContext())
  const known = result.componentMetadata.get(page.default.moduleId ?? '')
  result._metadata.headInTree = known?.containsHead ?? false
  const text = await renderToString(result, page.default, {}, {}, true, routeData)
  if (typeof text !== 'string') throw new Error(`Sidan svarade ${text.status}.`)
  return text
}
