import { sha256Hex } from '@lovat/shared/contract/primitives'
import { z } from 'zod'
import { basis, evidenceFile, type ReleaseRecord, releaseFile } from './release-record.ts'

/** One publication in place: what a release is after it, as far as it is another than before. */
export const releaseChange = z.strictObject({
  basis,
  put: z.record(z.string(), releaseFile),
  removed: z.array(z.string()),
  stale: z.array(z.string()),
  gone: z.array(z.string()),
  /** Left out when it is as it was, which it nearly always is. */
  evidence: z.record(sha256Hex, evidenceFile).optional(),
})
export type ReleaseChange = z.infer<typeof releaseChange>

/** What a release says of itself after some changes, in order. */
export function withChanges(record: ReleaseRecord, changes: readonly ReleaseChange[]): ReleaseRecord {
  const files = { ...record.files }
  let after = record
  for (const { put, removed, evidence = after.evidence, basis, stale, gone } of changes) {
    for (const path of removed) delete files[path]
    Object.assign(files, put)
    after = { ...after, basis, stale, gone, evidence }
  }
  return { ...after, files }
}
