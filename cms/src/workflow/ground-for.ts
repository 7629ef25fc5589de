import type { LedgerApproval } from '@lovat/shared/contract/ledger-entry'
import type { DocumentType } from '@lovat/shared/contract/public-document'
import { publishReasons } from '@lovat/shared/workflow/what-forbids'
import { APIError, type PayloadRequest } from 'payload'
import { gateContext } from '../gate/gate-context.ts'
import { keysTurned } from './keys-turned.ts'
import { paperApprovals } from './paper-approvals.ts'
import { type Workflow, workflowOf } from './workflow-of.ts'

type Ground = {
  approvals: LedgerApproval[]
  changeNote: string | null
  changeClass: 'updated' | 'corrected'
  /** The workflow as it stood when the keys were turned; null where none were. */
  before: Workflow | null
  /** The workflow as it was read to find the ground, so that nobody reads it again; null where it was not. */
  read: Workflow | null
}

/**
 * On what ground the text that is now live may be public, for the ledger to tell. The heart of the double key: every party's
 * latest word about exactly this text is yes, by different people, none of them its last editor. Throws where there is no
 * ground, and says what is missing.
 */
export async function groundFor({
  type,
  id,
  documentHash,
  req,
}: {
  type: DocumentType
  id: string
  documentHash: string
  req: PayloadRequest
}): Promise<Ground> {
  const { publication } = gateContext(req)
  if (publication?.ground === 'reference') return { approvals: [], changeNote: null, changeClass: 'updated', before: null, read: null }
  if (publication?.ground === 'follows') {
    const { approvals, changeNote } = publication
    return { approvals, changeNote, changeClass: 'updated', before: null, read: null }
  }
  if (publication?.ground === 'paper') {
    const { signatures, changeNote, changeClass } = publication
    const read = await workflowOf(type, id, req)
    if (!read) throw new APIError('Dokumentet finns inte.', 404, null, true)
    return { approvals: await paperApprovals(read, signatures, req), changeNote, changeClass, before: null, read }
  }
  if (publication?.ground !== 'keys') throw new APIError(NO_GROUND, 403, null, true)
  const workflow = await workflowOf(type, id, req)
  const submission = workflow?.state.submission
  const [missing] = workflow ? publishReasons(workflow.state) : []
  if (!workflow || !submission || missing) throw new APIError(missing?.message ?? NO_GROUND, 403, null, true)
  if (workflow.standing.documentHash !== documentHash || submission.proposal.documentHash !== documentHash)
    throw new APIError('Texten som skulle publiceras är inte den som parterna godkände. Skicka in den igen.', 403, null, true)
  const { changeNote, changeClass } = submission.proposal
  return { approvals: keysTurned(workflow), changeNote, changeClass, before: workflow, read: workflow }
}

const NO_GROUND =
  'Det publika ändras bara när alla parter har godkänt samma text. Spara som utkast, skicka in för godkännande och välj sedan Publicera.'
