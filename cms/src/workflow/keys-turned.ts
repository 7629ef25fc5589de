import type { LedgerApproval } from '@lovat/shared/contract/ledger-entry'
import type { Workflow } from './workflow-of.ts'

/** The approvals that the newest text has, as the ledger tells them: organisation and office, never a name. */
export const keysTurned = ({ state, events }: Workflow): LedgerApproval[] =>
  state.decisions
    .filter(({ decision }) => decision === 'approved')
    .map(({ party, user, at }): LedgerApproval => {
      const row = events.findLast((event) => event.action === 'approved' && event.user === user && event.party === party.key)
      return { party: party.kind, organisation: party.organisation, role: row?.office || 'Godkännare', at }
    })
