import { type LedgerApproval, ledgerEntry } from '@lovat/shared/contract/ledger-entry'
import type { DocumentType } from '@lovat/shared/contract/public-document'
import { APIError, type PayloadRequest } from 'payload'
import { isAdministrator } from '../access/membership.ts'
import { gateContext } from '../gate/gate-context.ts'
import { ownReading } from '../gate/own-reading.ts'
import { approvalsOnPaper, type PaperSignatures } from './paper-signatures.ts'
import type { Workflow } from './workflow-of.ts'

/**
 * What stood on paper before a text came here, as approvals for the ledger: one for each party that the text needs. Refused:
 * anyone but an administrator, a document that people have changed or put before the parties in Lovat, and one that has
 * been taken off the site: the paper is older than all of that.
 */
export async function paperApprovals(workflow: Workflow, signatures: PaperSignatures, req: PayloadRequest): Promise<LedgerApproval[]> {
  if (!gateContext(req).system && !isAdministrator(req.user))
    throw new APIError('Bara administratören kan registrera ett godkännande på papper.', 403, null, true)
  const { type, ref } = workflow.subject
  const instead = 'Då gäller inte ett godkännande på papper: läs in raden som utkast och låt parterna godkänna den här.'
  if (workflow.standing.isWithdrawn) throw new APIError(`${ref} är tillbakadraget. ${instead}`, 403, null, true)
  const wasPublic = workflow.standing.after > 0
  if (isInTheHandsOfPeople(workflow) || (wasPublic && (await wasChangedHere(type, ref, req))))
    throw new APIError(`${ref} har ändrats eller skickats in för godkännande i Lovat. ${instead}`, 403, null, true)
  return approvalsOnPaper(signatures, workflow.standing.required)
}

/** A paper that published now would end what the parties have begun: a booked publication, a no, who changed the text last. */
const isInTheHandsOfPeople = ({ events }: Workflow): boolean => events.some(({ action }) => action === 'saved' || action === 'submitted')

/** Whether any public change of the document rests on something else than paper. */
async function wasChangedHere(type: DocumentType, ref: string, req: PayloadRequest): Promise<boolean> {
  const rows = await req.payload.find({
    collection: 'ledger-entries',
    where: { and: [{ type: { equals: type } }, { ref: { equals: ref } }] },
    sort: 'number',
    pagination: false,
    depth: 0,
    select: { entry: true },
    overrideAccess: true,
    req: ownReading(req),
  })
  return rows.docs.some(({ entry }) => ledgerEntry.parse(JSON.parse(entry)).approvals.some(({ signed }) => !signed))
}
