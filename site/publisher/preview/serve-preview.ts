import type { IncomingMessage, ServerResponse } from 'node:http'
import { PREVIEW_PATH } from '@lovat/shared/preview/preview-link'
import { plainPage } from '@lovat/shared/text/plain-page'
import type { Preview } from './create-preview.ts'
import { PREVIEW_WORDS } from './words.ts'

/** Longer than any link that we make. */
const LONGEST_TOKEN = 2000

/** For nobody's cache, index or archive; and the token in the address is told to no one that the page links to. */
const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
  'Referrer-Policy': 'no-referrer',
}

export const isPreview = (address: string): boolean => address.startsWith(PREVIEW_PATH)

/** Answers an address under `PREVIEW_PATH` with a draft's page, or with words that say why not. Never names the token. */
export async function servePreview(
  request: IncomingMessage,
  response: ServerResponse,
  preview: (token: string) => Promise<Preview>,
): Promise<void> {
  const token = (request.url ?? '').slice(PREVIEW_PATH.length)
  const shown: Preview = token.length > LONGEST_TOKEN ? { kind: 'forged' } : await preview(token)
  const status = shown.kind === 'page' ? 200 : PREVIEW_WORDS[shown.kind].status
  const body = shown.kind === 'page' ? shown.html : Buffer.from(wordsOf(shown))
  response.writeHead(status, { ...HEADERS, 'Content-Length': body.length, ...(status === 503 && { 'Retry-After': '5' }) })
  response.end(request.method === 'HEAD' ? undefined : body)
}

function wordsOf({ kind, back }: Exclude<Preview, { kind: 'page' }>): string {
  const { heading, sentences } = PREVIEW_WORDS[kind]
  return plainPage({ heading, sentences, ...(back && { link: { text: 'Till texten i administrationen', address: back } }) })
}
