import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import { type DocumentRecord, groupOf, type Records, type State } from './state.ts'

/**
 * Entries → state. In: where the state stands and the entries that follow it, in order and already verified.
 * Out: a new state; the old one is left as it was, and shares with it every group that nothing happened in.
 */
export function fold(state: State, entries: readonly LedgerEntry[]): State {
  const groups = new Map<string, Records>(state.groups)
  const changed = new Map<string, Map<string, DocumentRecord>>()
  for (const entry of entries) {
    const name = groupOf(entry.type, entry.ref)
    const group = changed.get(name) ?? new Map(groups.get(name))
    const key = `${entry.type}:${entry.ref}`
    const before = group.get(key)
    // Not by spreading, which leaves room for sixteen more in each of a hundred thousand lists.
    const all = before === undefined ? [entry] : before.entries.concat(entry)
    group.set(key, { type: entry.type, ref: entry.ref, current: entry.document, entries: all })
    changed.set(name, group)
  }
  for (const [name, group] of changed) groups.set(name, group)
  // Not by spreading here either: it goes through a hundred thousand one by one, and this copies them.
  return { head: entries.at(-1)?.number ?? state.head, entries: state.entries.concat(entries), groups }
}
