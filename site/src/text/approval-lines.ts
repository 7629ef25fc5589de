import type { LedgerApproval, LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import { todayInSweden } from '@lovat/shared/text/dates'
import { type MixedText, plainText } from '@lovat/shared/text/mixed-text'
import type { Language } from '../words/language.ts'
import { wordsIn } from '../words/words-of.ts'

export type Approved = Pick<LedgerEntry, 'action' | 'type' | 'approvals'>

/**
 * Who stands behind an entry, as sentences: keys turned in Lovat in one, each paper in its own. In: an entry's
 * action, type and approvals, and a language. Out: at least one sentence, save for an erasure, which the law asks for and nobody approves.
 */
export function approvalLines(approved: Approved): string[]
export function approvalLines(approved: Approved, language: Language): MixedText[]
export function approvalLines({ action, type, approvals }: Approved, language: Language = 'sv'): MixedText[] {
  const { say, approvals: words } = wordsIn(language)
  if (approvals.length === 0) {
    if (action === 'erased') return []
    return [type === 'municipality' || type === 'policeArea' ? words.fromRegisters : words.none]
  }
  const day = (instant: string) => say.longDate(todayInSweden(new Date(instant)))
  const who = ({ organisation, role }: LedgerApproval) => words.office(say.name(organisation), say.name(insideSentence(role)))
  const turned = approvals.filter(({ party, signed }) => party !== 'administrator' && !signed)
  return [
    ...(approvals.some(({ party }) => party === 'administrator') ? [words.byAdministrator(action)] : []),
    ...(turned.length > 0 ? [words.turned(action, say.join(turned.map((approval) => words.key(who(approval), day(approval.at)))))] : []),
    ...paperLines(),
  ]

  /** Parties that signed the same document on the same day stand together. */
  function paperLines(): MixedText[] {
    const signatures = approvals.flatMap(({ signed, ...approval }) => {
      if (!signed) return []
      const paper = { document: say.name(signed.document), on: say.knownDate(signed.on), at: day(approval.at) }
      return [{ who: who(approval), where: words.paper(paper) }]
    })
    const papers = Map.groupBy(signatures, ({ where }) => plainText(where))
    return [...papers.values()].map((same) => words.onPaper(say.join(same.map((one) => one.who)), same[0]?.where ?? ''))
  }
}

/** "Säkerhetschef" is written small inside a sentence; "LPO-chef" and "VD" keep their capitals. */
const insideSentence = (role: string): string =>
  /^\p{Lu}\P{Lu}/u.test(role) ? role.charAt(0).toLocaleLowerCase('sv') + role.slice(1) : role
