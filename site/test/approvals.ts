import type { LedgerApproval } from '@lovat/shared/contract/ledger-entry'
import type { PublicDocument } from '@lovat/shared/contract/public-document'
import { type Surroundings, whoMustApprove } from '@lovat/shared/workflow/who-must-approve'

const ROLE = { police: 'Chef för lokalpolisområdet', municipality: 'Godkännare', other: 'Godkännare' }

/** The yes of every party that a document needs, an hour before `at`. What comes from public registers needs none. */
export function approvalsOf(document: PublicDocument, at: string, around: Partial<Surroundings> = {}): LedgerApproval[] {
  if (document.type === 'municipality' || document.type === 'policeArea') return []
  const turned = new Date(Date.parse(at) - 3_600_000).toISOString()
  return whoMustApprove(document, { nameOf: (code) => `Kommun ${code}`, ...around }).map(({ kind, organisation }) => ({
    party: kind,
    organisation,
    role: ROLE[kind],
    at: turned,
  }))
}

/** The same yes, given on paper before the text came into Lovat. `signed`: in which document, and when as exactly as it is known. */
export const onPaper = (document: PublicDocument, at: string, signed: NonNullable<LedgerApproval['signed']>): LedgerApproval[] =>
  approvalsOf(document, at).map((approval) => ({ ...approval, role: 'Part i löftet', at, signed }))

/** What stands in entries from before parties could approve. */
export const byAdministrator = (at: string): LedgerApproval[] => [
  { party: 'administrator', organisation: 'Lovat', role: 'Administratör', at },
]
