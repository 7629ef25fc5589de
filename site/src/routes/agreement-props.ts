import type { Agreement } from '@lovat/shared/contract/agreement'
import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import { joinNames } from '@lovat/shared/text/join-names'
import type { Published } from './kommun-world.ts'

export type AgreementProps = {
  title: string
  parties: string
  validFrom: string
  validTo: string
  isValid: boolean
  signatories: { office: string; organisation: string; date: string }[]
  diaryNumber: string | null
  documentUrl: string | null
  followUpRoutine: string | null
}

/** Those of the agreements that a kommun is part of, the latest first. `isValid` is computed: today lies within it. */
export function agreementsOf(
  agreements: readonly Published<Agreement>[],
  code: string,
  today: string,
): { props: AgreementProps; entries: LedgerEntry[] }[] {
  return agreements
    .filter(({ document }) => document.municipalities.includes(code))
    .toSorted((a, b) => b.document.validFrom.localeCompare(a.document.validFrom))
    .map(({ document, entries }) => ({
      entries,
      props: {
        title: document.title.sv,
        parties: joinNames(document.parties.map((party) => party.name)),
        validFrom: document.validFrom,
        validTo: document.validTo,
        isValid: document.validFrom <= today && today <= document.validTo,
        signatories: document.signatories,
        diaryNumber: document.diaryNumber ?? null,
        documentUrl: document.documentUrl ?? null,
        followUpRoutine: document.followUpRoutine?.sv ?? null,
      },
    }))
}
