import { z } from 'zod'
import { isoInstant, sha256Hex } from './primitives.ts'

/** How many publications `publications` remembers. */
export const REMEMBERED_PUBLICATIONS = 50

/**
 * What the publisher says of itself at `GET /healthz`. Others may add to it, so members that are not named here are let
 * be. With `hash` whoever has the ledger can tell that the publisher follows the same one.
 */
export const siteHealth = z.looseObject({
  /** The entry up to which readers are shown the ledger, and its hash; null before the first publication. */
  published: z.int().nonnegative().nullable(),
  hash: sha256Hex.nullable(),
  /** The newest entry that the publisher knows of; null until the CMS has answered. */
  head: z.int().nonnegative().nullable(),
  lag: z.int().nullable(),
  /** When the oldest entry that readers are not shown was made public in the CMS. */
  behindSince: isoInstant.nullable(),
  /** The newest fault that still stands, in Swedish, and since when there has been one of its kind. */
  lastError: z.string().nullable(),
  errorSince: isoInstant.nullable(),
  /** Paths of pages that could not be made and are shown as they were. */
  stale: z.array(z.string()),
  /** Up to which entry, and since when, the newest first, since the publisher started. */
  publications: z.array(z.strictObject({ number: z.int().nonnegative(), at: isoInstant })).max(REMEMBERED_PUBLICATIONS),
})
export type SiteHealth = z.infer<typeof siteHealth>
