import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import { activityStatusLabel, effectLabel, shortfallReasonLabel, verdictLabel } from '@lovat/shared/text/labels'
import { wholeNumber } from '@lovat/shared/text/numbers'
import { approvalLines } from '../text/approval-lines.ts'
import { changeName } from '../text/change-name.ts'

/** One public change, as those who follow a feed are told of it: small, and the same in every feed that it is in. */
export type FeedEntry = {
  number: number
  at: string
  title: string
  /** Where more can be read. */
  path: string
  note: string | null
  /** What was said; null when there is nothing to say, or it is no longer public. */
  text: string | null
  /** Counts and outcomes, as sentences. */
  facts: string[]
  approvals: string[]
  /** The organisations that stand behind it. */
  by: string[]
}

export type FeedPlace = {
  /** What the change is about, where that may still be said. */
  name: string
  /** The kommuner, with the mark of those that are made up. */
  kommuner: string
  path: string
  /** The text has been withdrawn or erased since. */
  isGone: boolean
}

/** In: an entry, and where it belongs now. */
export const feedEntry = (entry: LedgerEntry, { name, kommuner, path, isGone }: FeedPlace): FeedEntry => ({
  number: entry.number,
  at: entry.at,
  title: [
    `${changeName({ action: entry.action, of: entry.type, kind: isGone ? null : kindOf(entry) })}: ${name}`,
    kommuner && `(${kommuner})`,
  ]
    .filter(Boolean)
    .join(' '),
  path,
  note: entry.changeNote ?? entry.withdrawal?.text ?? null,
  text: isGone ? null : textOf(entry),
  facts: isGone ? [] : factsOf(entry),
  approvals: approvalLines(entry),
  by: [...new Set(entry.approvals.map(({ organisation }) => organisation))],
})

const kindOf = ({ document }: LedgerEntry) => (document?.type === 'update' ? document.kind : null)

function textOf({ document, action }: LedgerEntry): string | null {
  // What was changed in it is in the note.
  if (document?.type === 'promise') return action === 'published' ? (document.summary ?? document.wording).sv : null
  return document?.type === 'update' ? document.text.sv : null
}

function factsOf({ document }: LedgerEntry): string[] {
  if (document?.type !== 'update') return []
  const { count, status, verdict, effect, reason } = document
  return [
    ...(count === undefined ? [] : [`Antal: ${wholeNumber(count)}.`]),
    ...(status ? [`Status: ${activityStatusLabel[status].toLowerCase()}.`] : []),
    ...(verdict ? [`Utfall: ${verdictLabel[verdict].toLowerCase()}.`] : []),
    ...(effect ? [`Effekt: ${effectLabel[effect].toLowerCase()}.`] : []),
    ...(reason ? [`Skäl: ${shortfallReasonLabel[reason].toLowerCase()}.`] : []),
  ]
}
