import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import { updateKindLabel } from '@lovat/shared/text/labels'
import { approvalLines } from '../text/approval-lines.ts'
import type { HistoryProps } from './promise-route.ts'

/** Ledger entries as a reader's history, newest first. In: entries about one promise and its updates. */
export function historyProps(entries: readonly LedgerEntry[]): HistoryProps[] {
  return entries.toReversed().map((entry) => ({
    at: entry.at,
    action: entry.action,
    what: whatOf(entry),
    note: entry.changeNote ?? entry.withdrawal?.text ?? null,
    approvals: approvalLines(entry),
    entry: entry.number,
  }))
}

function whatOf({ document, type }: LedgerEntry): string {
  if (document?.type === 'update') return `Uppföljning (${updateKindLabel[document.kind].toLowerCase()})`
  return type === 'update' ? 'Uppföljning' : 'Löftet'
}
