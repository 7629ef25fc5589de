import type { LedgerApproval, Withdrawal } from '@lovat/shared/contract/ledger-entry'
import type { PayloadRequest } from 'payload'
import type { PaperSignatures } from '../workflow/paper-signatures.ts'

/**
 * On what ground something may become public in this operation; without one, nothing does. `keys`: every party has approved
 * this very text in Lovat. `paper`: they had before it came here. `reference`: facts from public registers, at start.
 * `follows`: what another document's approved change makes of this one.
 */
export type Publication =
  | { ground: 'keys' }
  | { ground: 'paper'; signatures: PaperSignatures; changeNote: string | null; changeClass: 'updated' | 'corrected' }
  | { ground: 'reference' }
  | { ground: 'follows'; approvals: LedgerApproval[]; changeNote: string }

/** What the gate's hooks tell each other within one operation, on `req.context`. */
export type GateContext = {
  /** Set by `rememberWhatIsLive`, taken by `onlyLawfulChangesGoLive`. */
  before?: { wasLive: boolean; publishes: boolean }
  /** Set by the commands that publish. */
  publication?: Publication
  /** A promise is publishing its activities. */
  publishingPackage?: boolean
  /** Set by the withdraw command: the only way off the site. */
  withdrawal?: Withdrawal
  /** A command writes what its own rules have allowed: who presses the button need not be a writer of the text. */
  commandWrites?: boolean
  /** Set by the commands that write several rows and then record the change themselves. */
  recordLater?: boolean
  /** Lovat's own code acts, not a person: reference data at start, a publication at its booked time. */
  system?: boolean
  /** How the operation came about, for the log; by default over the web or from a program. */
  via?: string
}

/** Read anew each time: Payload puts a copy on the request with every nested call, so an object kept aside goes stale. */
export const gateContext = (req: PayloadRequest): Readonly<GateContext> => req.context as GateContext

export function setGateContext(req: PayloadRequest, change: GateContext): void {
  Object.assign(req.context, change)
}
