import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'

/**
 * What the law required to be erased must not stay on our disk either: every entry about an erased document, up to its
 * erasure, loses the document but keeps its hash, so the chain still verifies.
 */
export function forgetErased(entries: readonly LedgerEntry[]): { kept: LedgerEntry[]; changed: boolean } {
  const erasedAt = new Map<string, number>()
  for (const entry of entries) if (entry.action === 'erased') erasedAt.set(`${entry.type}:${entry.ref}`, entry.number)
  let changed = false
  const kept = entries.map((entry) => {
    const erased = erasedAt.get(`${entry.type}:${entry.ref}`) ?? 0
    if (entry.document === null || entry.number > erased) return entry
    changed = true
    return { ...entry, document: null }
  })
  return { kept, changed }
}
