import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'

/** SHA-256, as 64 lower-case hex digits, of the canonical JSON of a value in UTF-8. Throws as `canonicalJson` does. */
export function contentHash(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex')
}
