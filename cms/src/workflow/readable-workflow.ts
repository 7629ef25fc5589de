import type { DocumentType } from '@lovat/shared/contract/public-document'
import { APIError, NotFound, type PayloadRequest } from 'payload'
import { isAdministrator, worksInAdmin } from '../access/membership.ts'
import { seatsOf } from '../access/seats.ts'
import { collectionOf } from '../gate/gated-types.ts'
import { ownReading } from '../gate/own-reading.ts'
import { type Workflow, workflowOf } from './workflow-of.ts'

/**
 * A document's workflow, for a person who may read the document: by the rules of its collection, or because they approve
 * for one of the parties it needs (a third promisor, who sees nothing else). Throws 401 and 404 for everyone else.
 */
export async function readableWorkflow(type: DocumentType, id: string, req: PayloadRequest): Promise<Workflow> {
  if (!req.user) throw new APIError('Logga in först.', 401, null, true)
  const workflow = await workflowOf(type, id, req)
  if (!workflow) throw new NotFound(req.t)
  const seats = seatsOf(req.user, workflow.subject.municipalities)
  const isParty = seats.some(
    ({ party, role }) =>
      role === 'approver' && workflow.state.submission !== null && workflow.standing.required.some(({ key }) => key === party),
  )
  if (isParty) return workflow
  if (isAdministrator(req.user)) return workflow
  // What is public of a kommun everyone with an account may read; its drafts and its log, those who work there.
  const here = seats.filter(({ membership }) => worksInAdmin(membership))
  const onlyReads = here.every(({ role }) => role === 'reader')
  if (here.length === 0 || (onlyReads && workflow.state.isUnderEmbargo) || !(await mayRead(type, id, req))) throw new NotFound(req.t)
  return workflow
}

async function mayRead(type: DocumentType, id: string, req: PayloadRequest): Promise<boolean> {
  const found = await req.payload.find({
    collection: collectionOf[type],
    where: { id: { equals: id } },
    sort: 'id',
    limit: 1,
    pagination: false,
    depth: 0,
    disableErrors: true,
    select: {},
    overrideAccess: false,
    user: req.user,
    req: ownReading(req),
  })
  return found.docs.length > 0
}
