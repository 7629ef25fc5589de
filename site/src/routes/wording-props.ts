import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import type { PromiseDocument } from '@lovat/shared/contract/promise'
import { todayInSweden } from '@lovat/shared/text/dates'
import type { MixedText } from '@lovat/shared/text/mixed-text'
import { approvalLines } from '../text/approval-lines.ts'
import type { Language } from '../words/language.ts'
import { type WordingDifference, wordingDifferences } from './wording-difference.ts'

export type WordingText = { sv: string; en: string | null }

export type WordingChangeProps = {
  /** The day it became public. */
  day: string
  isCorrection: boolean
  note: string | null
  approvals: MixedText[]
  entry: number
  /** Against the wording before it, in each language that was changed. */
  differences: WordingDifference[]
}

export type WordingProps = {
  /** As it was when the last key turned; a later change never touches it. */
  text: WordingText
  /** When the last of them said yes, as exactly as it is known; null when the text came in before parties could. */
  approvedOn: string | null
  published: string
  approvals: MixedText[]
  /** Later wordings, each approved anew, oldest first. */
  changes: WordingChangeProps[]
  /** What holds now, in the languages where it differs from the approved one; null when it does not. */
  current: { sv: string | null; en: string | null } | null
}

type Public = { entry: LedgerEntry; wording: PromiseDocument['wording'] }

/**
 * The wording of a promise as the parties first approved it, and beside it what was changed later. In: the promise that is
 * public now, and all entries about it in order. What was public before a withdrawal or an erasure counts for nothing.
 */
export function wordingProps(document: PromiseDocument, entries: readonly LedgerEntry[], language: Language = 'sv'): WordingProps {
  const since = entries.slice(entries.findLastIndex(({ action }) => action === 'withdrawn' || action === 'erased') + 1)
  const texts = since.flatMap((entry): Public[] => (entry.document?.type === 'promise' ? [{ entry, wording: entry.document.wording }] : []))
  const [first] = texts
  if (!first) throw new Error(`The promise ${document.ref} is public, and no entry has its text`)
  const now = textOf(document.wording)
  const text = textOf(first.wording)
  return {
    text,
    approvedOn: lastKeyTurned(first.entry),
    published: dayOf(first.entry.at),
    approvals: approvalLines(first.entry, language),
    changes: texts.flatMap(({ entry, wording }, index) => changeProps(entry, texts[index - 1]?.wording ?? wording, wording, language)),
    current: isSame(text, now) ? null : { sv: now.sv === text.sv ? null : now.sv, en: now.en === text.en ? null : now.en },
  }
}

function changeProps(entry: LedgerEntry, before: Public['wording'], after: Public['wording'], language: Language): WordingChangeProps[] {
  if (isSame(textOf(before), textOf(after))) return []
  return [
    {
      day: dayOf(entry.at),
      isCorrection: entry.action === 'corrected',
      note: entry.changeNote,
      approvals: approvalLines(entry, language),
      entry: entry.number,
      differences: wordingDifferences(textOf(before), textOf(after)),
    },
  ]
}

function lastKeyTurned({ approvals }: LedgerEntry): string | null {
  if (approvals.some(({ party }) => party === 'administrator')) return null
  return (
    approvals
      .map(({ at, signed }) => signed?.on ?? dayOf(at))
      .toSorted()
      .at(-1) ?? null
  )
}

const textOf = ({ sv, en }: PromiseDocument['wording']): WordingText => ({ sv, en: en ?? null })
const isSame = (a: WordingText, b: WordingText): boolean => a.sv === b.sv && a.en === b.en
const dayOf = (instant: string): string => todayInSweden(new Date(instant))
