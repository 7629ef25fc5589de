import { contentHash } from './hash.ts'
import { entryHash, LEDGER_START, type LedgerEntry } from './ledger-entry.ts'

/** Where a reader of the ledger stands: the number and hash of the last entry it has verified. */
export type ChainPosition = { number: number; hash: string }

export const CHAIN_START: ChainPosition = { number: 0, hash: LEDGER_START }

/** Thrown when a ledger has a gap, a fork or an altered entry; `number` is the first entry that fails. */
export class BrokenLedgerError extends Error {
  readonly number: number
  constructor(number: number, reason: string) {
    super(`Ledger entry ${number}: ${reason}`)
    this.name = 'BrokenLedgerError'
    this.number = number
  }
}

/**
 * Follows the chain over `entries`, which must come in order and start right after `from`.
 * Out: the new position. Throws `BrokenLedgerError` at the first gap, broken link, altered entry or altered document.
 */
export function verifyChain(entries: readonly LedgerEntry[], from: ChainPosition = CHAIN_START): ChainPosition {
  let position = from
  for (const entry of entries) {
    const fail = (reason: string) => new BrokenLedgerError(entry.number, reason)
    if (entry.number !== position.number + 1) throw fail(`expected number ${position.number + 1}`)
    if (entry.previous !== position.hash) throw fail('does not follow from the entry before')
    if (entry.document !== null && contentHash(entry.document) !== entry.documentHash) throw fail('the document was altered')
    if (entryHash(entry) !== entry.hash) throw fail('the entry was altered')
    position = { number: entry.number, hash: entry.hash }
  }
  return position
}
