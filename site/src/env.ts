/** The only place in the pages' half of this package that reads the environment. */

/** Absolute address of the public site, used in canonical links. */
export const SITE_URL = process.env.SITE_URL ?? 'http://localhost:8080'

/** Who answers for the site and how readers reach them; undefined is a gap that the pages show. */
export const SITE_OWNER = process.env.SITE_OWNER?.trim() || undefined
export const SITE_EMAIL = process.env.SITE_EMAIL?.trim() || undefined

/** Where the pages are written. Astro empties this folder, so it is never the one being served. */
export const LOVAT_OUT_DIR = process.env.LOVAT_OUT_DIR ?? './dist'

/** Path of the JSON file that the publisher writes before a build: `{ entries, today }`. */
export const LOVAT_SNAPSHOT = process.env.LOVAT_SNAPSHOT
