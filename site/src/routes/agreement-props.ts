import type { Agreement } from '@lovat/shared/contract/agreement'
import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import type { MixedText } from '@lovat/shared/text/mixed-text'
import type { Language } from '../words/language.ts'
import { wordsIn } from '../words/words-of.ts'
import type { Published } from './kommun-world.ts'

export type AgreementProps = {
  title: MixedText
  parties: MixedText
  validFrom: string
  validTo: string
  isValid: boolean
  signatories: { office: MixedText; organisation: MixedText; date: string }[]
  diaryNumber: MixedText | null
  documentUrl: string | null
  followUpRoutine: MixedText | null
}

/** Those of the agreements that a kommun is part of, the latest first. `isValid` is computed: today lies within it. */
export function agreementsOf(
  agreements: readonly Published<Agreement>[],
  code: string,
  today: string,
  language: Language = 'sv',
): { props: AgreementProps; entries: LedgerEntry[] }[] {
  const { say } = wordsIn(language)
  return agreements
    .filter(({ document }) => document.municipalities.includes(code))
    .toSorted((a, b) => b.document.validFrom.localeCompare(a.document.validFrom))
    .map(({ document, entries }) => ({
      entries,
      props: {
        title: say.said(document.title),
        parties: say.join(document.parties.map(({ name }) => say.name(name))),
        validFrom: document.validFrom,
        validTo: document.validTo,
        isValid: document.validFrom <= today && today <= document.validTo,
        signatories: document.signatories.map(({ office, organisation, date }) => ({
          office: say.name(office),
          organisation: say.name(organisation),
          date,
        })),
        diaryNumber: document.diaryNumber === undefined ? null : say.name(document.diaryNumber),
        documentUrl: document.documentUrl ?? null,
        followUpRoutine: document.followUpRoutine ? say.said(document.followUpRoutine) : null,
      },
    }))
}
