import type { LedgerAction, LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import type { UpdateKind } from '@lovat/shared/contract/update'
import { approvalLines } from '../text/approval-lines.ts'

/** A public change, as a line: of the promise, or of one of its follow-ups. */
export type HistoryProps = {
  at: string
  action: LedgerAction
  of: 'promise' | 'update'
  /** Of a follow-up, while its text is known. */
  kind: UpdateKind | null
  note: string | null
  approvals: string[]
  entry: number
}

/** What a page says of its own history: the latest, and how much there is to read. */
export type HistorySummary = { latest: HistoryProps | null; changes: number; hash: string | null }

export const historyLine = (entry: LedgerEntry): HistoryProps => ({
  at: entry.at,
  action: entry.action,
  of: entry.type === 'update' ? 'update' : 'promise',
  kind: entry.document?.type === 'update' ? entry.document.kind : null,
  note: entry.changeNote ?? entry.withdrawal?.text ?? null,
  approvals: approvalLines(entry),
  entry: entry.number,
})

/** In: every entry about a promise and its follow-ups, oldest first. */
export function historySummary(entries: readonly LedgerEntry[]): HistorySummary {
  const last = entries.at(-1)
  return { latest: last ? historyLine(last) : null, changes: entries.length, hash: last?.hash ?? null }
}
