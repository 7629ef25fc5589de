import { extname } from 'node:path'

/** By the end of a file's name. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
}

/** The `Content-Type` of a page or asset, by the end of its name. */
export const mediaType = (path: string): string => MEDIA_TYPES[extname(path)] ?? 'application/octet-stream'

/** Kinds of evidence a browser may show by itself; everything else is saved, so that no uploaded file can act as a page of ours. */
export const isShownInBrowser = (mimeType: string): boolean =>
  ['image/png', 'image/jpeg', 'image/webp', 'image/avif', 'application/pdf', 'text/plain'].includes(mimeType)
