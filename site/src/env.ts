/** The only place in the pages' half of this package that reads the environment. */

/** Absolute address of the public site, used in canonical links. */
export const SITE_URL = process.env.SITE_URL ?? 'http://localhost:8080'

/** Where the pages are written. Astro empties this folder, so it is never the one being served. */
export const LOVAT_OUT_DIR = process.env.LOVAT_OUT_DIR ?? './dist'

/** Path of the JSON file that the publisher writes before a build: `{ entries, today }`. */
export const LOVAT_SNAPSHOT = process.env.LOVAT_SNAPSHOT
