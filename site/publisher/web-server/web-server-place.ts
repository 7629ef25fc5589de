import { PREVIEW_PATH } from '@lovat/shared/preview/preview-link'

/** What a configuration for another web server is made for. */
export type WebServerPlace = {
  /** `current` of the site folder: with `public` in it, and `gone`. */
  release: string
  siteUrl: string
  /** What the server listens on. */
  listen: { host: string; port: number }
  /** Where the publisher answers, for the files that documents rest on. */
  publisherUrl: string
}

/**
 * Addresses that only the publisher can answer: which files may be shown, under which names, is in the release's own list,
 * and a preview is in no file at all.
 */
export const FROM_PUBLISHER = ['/filer/', PREVIEW_PATH, '/healthz']
