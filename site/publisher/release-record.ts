import { sha256Hex } from '@lovat/shared/contract/primitives'
import { z } from 'zod'

/** Everything a release is a function of. Two releases with the same basis have the same pages. */
export const basis = z.strictObject({
  number: z.int().nonnegative(),
  hash: sha256Hex,
  today: z.string(),
  code: z.string(),
  siteUrl: z.string(),
})
export type Basis = z.infer<typeof basis>

/** True when nothing that a page depends on differs. */
export function isSameBasis(a: Basis | undefined, b: Basis | undefined): boolean {
  if (a === undefined || b === undefined) return false
  return a.number === b.number && a.hash === b.hash && a.today === b.today && a.code === b.code && a.siteUrl === b.siteUrl
}

/** One file to be served, and which compressed forms lie beside it. */
export const releaseFile = z.strictObject({ digest: sha256Hex, encodings: z.array(z.enum(['br', 'gzip'])) })
export type ReleaseFile = z.infer<typeof releaseFile>

/** A file that a public document rests on, kept outside the release and served only while a release names it. */
export const evidenceFile = z.strictObject({ mimeType: z.string(), name: z.string(), bytes: z.int() })
export type EvidenceFile = z.infer<typeof evidenceFile>

/** `release.json`: lies beside the public files of a release, never among them. */
export const releaseRecord = z.strictObject({
  version: z.literal(1),
  basis,
  madeAt: z.string(),
  gone: z.array(z.string()),
  evidence: z.record(sha256Hex, evidenceFile),
  files: z.record(z.string(), releaseFile),
  /** Pages that could not be made, or were being written when we were stopped: older than the basis says. */
  stale: z.array(z.string()).optional(),
  /** Hashed files that only older pages link to, and since when. */
  outlived: z.record(z.string(), z.string()).optional(),
})
export type ReleaseRecord = z.infer<typeof releaseRecord>
