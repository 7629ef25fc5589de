import type { Withdrawal } from '@lovat/shared/contract/ledger-entry'
import type { PayloadRequest } from 'payload'

/** What the gate's hooks tell each other within one operation, on `req.context`. */
export type GateContext = {
  /** Set by `rememberWhatIsLive`, taken by `onlyLawfulChangesGoLive`. */
  before?: { wasLive: boolean; publishes: boolean; changeNote: string | null; changeClass: 'updated' | 'corrected' }
  /** A promise is publishing its activities. */
  publishingPackage?: boolean
  /** Set by the withdraw command: the only way off the site. */
  withdrawal?: Withdrawal
  /** Set by the commands that write several rows and then record the change themselves. */
  recordLater?: boolean
  /** Lovat's own code acts, not a person: reference data at start. */
  system?: boolean
}

/** Read anew each time: Payload puts a copy on the request with every nested call, so an object kept aside goes stale. */
export const gateContext = (req: PayloadRequest): Readonly<GateContext> => req.context as GateContext

export function setGateContext(req: PayloadRequest, change: GateContext): void {
  Object.assign(req.context, change)
}
