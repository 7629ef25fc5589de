import { knownDate, type LedgerApproval } from '@lovat/shared/contract/ledger-entry'
import { shortText } from '@lovat/shared/contract/primitives'
import type { RequiredParty } from '@lovat/shared/workflow/party-key'
import { z } from 'zod'

/**
 * Approvals that were given before a text came into Lovat: in which document, when, and what those who signed were. `by`
 * has an office for each kind of party; where nobody knows, the text says so.
 */
export const paperSignatures = z.strictObject({
  document: shortText(300),
  on: knownDate,
  by: z.partialRecord(z.enum(['police', 'municipality', 'other']), shortText(120)).default({}),
})
export type PaperSignatures = z.infer<typeof paperSignatures>

const UNKNOWN_OFFICE = 'befattningen framgår inte av dokumentet'

/** The same as approvals in the ledger, one for each party that the text needs. */
export const approvalsOnPaper = ({ document, on, by }: PaperSignatures, required: readonly RequiredParty[]): LedgerApproval[] =>
  required.map(({ kind, organisation }) => ({
    party: kind,
    organisation,
    role: by[kind] ?? UNKNOWN_OFFICE,
    at: new Date().toISOString(),
    signed: { document, on },
  }))
