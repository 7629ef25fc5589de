import { contentHash } from '@lovat/shared/contract/hash'
import { entryHash, LEDGER_START, type LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import type { Municipality } from '@lovat/shared/contract/municipality'
import { concernedMunicipalities, documentRef, type PublicDocument } from '@lovat/shared/contract/public-document'
import type { Update } from '@lovat/shared/contract/update'
import { approvalsOf } from './approvals.ts'

/** What happened, without the parts that follow from it. */
export type Happening =
  | { action: 'published' | 'updated' | 'corrected'; document: PublicDocument }
  | { action: 'withdrawn' | 'erased'; of: PublicDocument }

/** A ledger whose chain verifies, with one entry for each happening; `after` lets it go on from another. */
export function makeLedger(happenings: readonly Happening[], after: readonly LedgerEntry[] = []): LedgerEntry[] {
  const entries = [...after]
  for (const happening of happenings) {
    const about = 'document' in happening ? happening.document : happening.of
    const document = 'document' in happening ? happening.document : null
    const number = entries.length + 1
    const at = new Date(Date.UTC(2026, 0, 1, 8, 0, number)).toISOString()
    const unsealed: Omit<LedgerEntry, 'hash'> = {
      version: 1,
      number,
      at,
      action: happening.action,
      type: about.type,
      ref: documentRef(about),
      municipalities: concernedMunicipalities(about),
      approvals: happening.action === 'erased' ? [] : approvalsOf(about, at),
      changeNote: null,
      withdrawal: happening.action === 'withdrawn' ? { reason: 'ended', text: 'Löftet har upphört.' } : null,
      document,
      documentHash: document === null ? null : contentHash(document),
      previous: entries.at(-1)?.hash ?? LEDGER_START,
    }
    entries.push({ ...unsealed, hash: entryHash(unsealed) })
  }
  return entries
}

/** A ledger of `count` published kommuner. */
export const ledgerOf = (count: number, name = 'Exempelby'): LedgerEntry[] =>
  makeLedger(
    Array.from({ length: count }, (_, index) => ({
      action: 'published',
      document: municipalityNamed(`${name} ${index + 1}`, String(9901 + (index % 99))),
    })),
  )

/** A fictional kommun. */
export function municipalityNamed(name: string, code = '9901'): Municipality {
  return {
    type: 'municipality',
    code,
    name,
    legalName: `${name} kommun`,
    slug: `exempel-${code}`,
    county: { code: '99', name: 'Exempellän' },
    policeRegion: { slug: 'exempel', name: 'Polisregion Exempel' },
    population: { value: 1000, date: '2025-12-31' },
    neighbours: [],
    contacts: [],
    underPreparation: false,
    example: true,
  }
}

/** An update that rests on one file. */
export function updateWithFile(sha256: string, bytes: number, number = 1): Update {
  return {
    type: 'update',
    ref: `ML-9901-2026-1-U${number}`,
    municipality: '9901',
    promise: 'ML-9901-2026-1',
    kind: 'progress',
    date: '2026-03-01',
    text: { sv: 'Rapporten är klar.' },
    author: { kind: 'police', name: 'Polisen' },
    evidence: [{ kind: 'report', title: 'Rapport', file: { sha256, name: 'Rapport åäö.pdf', mimeType: 'application/pdf', bytes } }],
    evidenceMissing: false,
  }
}
