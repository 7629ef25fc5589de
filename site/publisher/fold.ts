import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import type { DocumentRecord, State } from './state.ts'

/**
 * Entries → state. In: where the state stands and the entries that follow it, in order and already verified.
 * Out: a new state; the old one is left as it was.
 */
export function fold(state: State, entries: readonly LedgerEntry[]): State {
  const records = new Map<string, DocumentRecord>(state.records)
  for (const entry of entries) {
    const key = `${entry.type}:${entry.ref}`
    const before = records.get(key)
    records.set(key, { type: entry.type, ref: entry.ref, current: entry.document, entries: [...(before?.entries ?? []), entry] })
  }
  return { head: entries.at(-1)?.number ?? state.head, records }
}
