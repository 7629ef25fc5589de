/** Files under these addresses have their content's digest in their name, so that what they say never changes. */
export const HASHED_PATH = '_astro/'

export const CACHE = {
  /** Kept for good. */
  hashed: 'public, max-age=31536000, immutable',
  /** Asked for again each time, and sent again only when it is another. */
  page: 'public, max-age=0, must-revalidate',
  /** What is not found or withdrawn, and where an address leads. */
  other: 'no-cache',
  /** A sentence of the server's own. */
  sentence: 'no-store',
} as const

/** The `Cache-Control` of a file of a release, answered with a status. */
export function cacheControl(path: string, status: number): string {
  if (status !== 200) return CACHE.other
  return path.startsWith(HASHED_PATH) ? CACHE.hashed : CACHE.page
}
