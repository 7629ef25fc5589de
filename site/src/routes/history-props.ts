import type { LedgerAction, LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import type { UpdateKind } from '@lovat/shared/contract/update'
import type { MixedText } from '@lovat/shared/text/mixed-text'
import { approvalLines } from '../text/approval-lines.ts'
import type { Language } from '../words/language.ts'
import { wordsIn } from '../words/words-of.ts'

/** A public change, as a line: of the promise, or of one of its follow-ups. */
export type HistoryProps = {
  at: string
  action: LedgerAction
  of: 'promise' | 'update'
  /** Of a follow-up, while its text is known. */
  kind: UpdateKind | null
  note: MixedText | null
  approvals: MixedText[]
  entry: number
}

/** What a page says of its own history: the latest, and how much there is to read. */
export type HistorySummary = { latest: HistoryProps | null; changes: number; hash: string | null }

export function historyLine(entry: LedgerEntry, language: Language = 'sv'): HistoryProps {
  const note = entry.changeNote ?? entry.withdrawal?.text
  return {
    at: entry.at,
    action: entry.action,
    of: entry.type === 'update' ? 'update' : 'promise',
    kind: entry.document?.type === 'update' ? entry.document.kind : null,
    note: note === undefined || note === null ? null : wordsIn(language).say.name(note),
    approvals: approvalLines(entry, language),
    entry: entry.number,
  }
}

/** In: every entry about a promise and its follow-ups, oldest first, and what the page is in. */
export function historySummary(entries: readonly LedgerEntry[], language: Language = 'sv'): HistorySummary {
  const last = entries.at(-1)
  return { latest: last ? historyLine(last, language) : null, changes: entries.length, hash: last?.hash ?? null }
}
