import type { DocumentType } from '@lovat/shared/contract/public-document'
import { type CommandName, keyOf, withdrawalKeyOf } from '@lovat/shared/workflow/what-forbids'
import { APIError, NotFound, type PayloadRequest } from 'payload'
import { isAdministrator, worksInAdmin } from '../access/membership.ts'
import { actorIn, seatsOf } from '../access/seats.ts'
import { collectionOf } from '../gate/gated-types.ts'
import { ownReading } from '../gate/own-reading.ts'
import { type Workflow, workflowOf } from './workflow-of.ts'

/**
 * A document's workflow, for a person who may read the document: by the rules of its collection, or because they approve
 * for one of the parties it is put before (a third promisor, who sees nothing else); to withdraw it, for one of those that
 * stand behind what is public. Throws 401 and 404 for everyone else.
 */
export async function readableWorkflow(type: DocumentType, id: string, req: PayloadRequest, command?: CommandName): Promise<Workflow> {
  if (!req.user) throw new APIError('Logga in först.', 401, null, true)
  const workflow = await workflowOf(type, id, req)
  if (!workflow) throw new NotFound(req.t)
  const seats = seatsOf(req.user, workflow.subject.municipalities)
  if (isPutBefore(req.user, workflow) || (command === 'withdraw' && standsBehind(req.user, workflow))) return workflow
  if (isAdministrator(req.user)) return workflow
  // What is public of a kommun everyone with an account may read; its drafts and its log, those who work there.
  const here = seats.filter(({ membership }) => worksInAdmin(membership))
  const onlyReads = here.every(({ role }) => role === 'reader')
  if (here.length === 0 || (onlyReads && workflow.state.isUnderEmbargo) || !(await mayRead(type, id, req))) throw new NotFound(req.t)
  return workflow
}

/** Whether the newest text waits for, or has had, the answer of a party that a person approves for. */
export const isPutBefore = (user: unknown, workflow: Workflow): boolean => workflow.state.submission !== null && isAskedOf(user, workflow)

/** Whether a person approves for one of the parties that the newest text needs. */
export const isAskedOf = (user: unknown, { subject, facts }: Workflow): boolean =>
  keyOf(actorIn(user, subject.municipalities), facts) !== undefined

/** Whether a person approves for one of the parties of what is public. */
export const standsBehind = (user: unknown, { subject, standing }: Workflow): boolean =>
  standing.publicHash !== null && withdrawalKeyOf(actorIn(user, subject.municipalities), standing) !== undefined

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
