import type { ReactElement } from 'react'

/** Of pages without scripts. */
export const HTML_HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  // The pages have no script at all, so nothing that somebody wrote can become one.
  'Content-Security-Policy': [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
}

/** A whole page as plain HTML. Next's own pages come with scripts that these do without. */
export async function htmlAnswer(page: ReactElement, status = 200, more: HeadersInit = {}): Promise<Response> {
  // Next has no renderer for its routes; this is React's own, and so has to stay out of Next's bundle.
  const { renderToStaticMarkup } = await import(/* turbopackIgnore: true */ 'react-dom/server')
  return new Response(`<!doctype html>${renderToStaticMarkup(page)}`, { status, headers: withMore(more) })
}

/** "See there": after a form, so that loading the page again doesn't send it again. The path is within this site. */
export const goTo = (path: string, more: HeadersInit = {}): Response =>
  new Response(null, { status: 303, headers: withMore([...new Headers(more), ['Location', path]]) })

function withMore(more: HeadersInit): Headers {
  const headers = new Headers(HTML_HEADERS)
  for (const [name, value] of new Headers(more)) headers.append(name, value)
  return headers
}
