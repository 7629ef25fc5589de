import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import { firstEntries, happen } from './random-history.ts'

/** A small ledger in which the one promise has just got another title and another address. */
export function movedPromise(): LedgerEntry[] {
  const entries = firstEntries()
  happen(entries, { order: 'title', a: 0, b: 7 }, '2026-06-01')
  happen(entries, { order: 'slug', a: 0, b: 1 }, '2026-06-01')
  return entries
}
