import { contentHash } from './hash.ts'
import type { ChainPosition } from './ledger-chain.ts'
import { entryHash, type LedgerEntry, ledgerEntry } from './ledger-entry.ts'

/** An entry as its author knows it; the ledger adds number, time, hashes and the link to the entry before. */
export type NewEntry = Pick<
  LedgerEntry,
  'action' | 'type' | 'ref' | 'municipalities' | 'approvals' | 'changeNote' | 'withdrawal' | 'document'
>

/**
 * The entry that comes after another one. In: what has happened, where the ledger stands before it, and
 * the time. Out: the whole entry, with hashes that verify. Throws a `ZodError` on what is no ledger entry.
 */
export function sealEntry(entry: NewEntry, after: ChainPosition, at: string): LedgerEntry {
  const unsealed = {
    version: 1 as const,
    number: after.number + 1,
    at,
    ...entry,
    documentHash: entry.document === null ? null : contentHash(entry.document),
    previous: after.hash,
  }
  return ledgerEntry.parse({ ...unsealed, hash: entryHash(unsealed) })
}
