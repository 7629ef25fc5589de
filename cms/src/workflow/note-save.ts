import type { DocumentType } from '@lovat/shared/contract/public-document'
import { editorialState } from '@lovat/shared/workflow/editorial-state'
import type { PayloadRequest } from 'payload'
import { gateContext } from '../gate/gate-context.ts'
import { cancelSchedule } from './cancel-schedule.ts'
import { happened } from './happened.ts'
import { workflowOf } from './workflow-of.ts'

type Saved = { type: DocumentType; id: string; action?: 'saved' | 'imported'; what?: string[]; req: PayloadRequest }

/**
 * Notes that a text was saved, when that changed what the parties would approve: who did it makes them the last editor, and
 * a publication that was booked for the text before is called off, visibly.
 */
export async function noteSave({ type, id, action = 'saved', what, req }: Saved): Promise<void> {
  const workflow = await workflowOf(type, id, req)
  if (!workflow) return
  const { documentHash, publicHash } = workflow.standing
  const known = workflow.events.findLast((event) => 'documentHash' in event)
  const before = known && 'documentHash' in known ? known.documentHash : publicHash
  if (before === documentHash) return
  const acting = { user: gateContext(req).system ? null : req.user }
  const data = action === 'saved' ? { action, documentHash, ...(what && { what }) } : { action, documentHash }
  const after = await happened(workflow, data, acting, req)
  const broken = after.state.brokenSchedule
  if (!broken) return
  const submitted = after.events.findLast((event) => event.action === 'submitted')
  const textBefore = submitted?.action === 'submitted' ? submitted.proposal.documentHash : documentHash
  const stateBefore = editorialState({ ...workflow.standing, documentHash: textBefore }, workflow.events)
  await cancelSchedule(after, { booked: broken, because: 'edited', acting, before: stateBefore }, req)
}
