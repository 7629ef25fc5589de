import type { EditorialState, Schedule } from '@lovat/shared/workflow/editorial-state'
import type { WorkflowAction } from '@lovat/shared/workflow/workflow-event'
import type { PayloadRequest } from 'payload'
import { happened } from './happened.ts'
import type { Acting } from './log.ts'
import type { Workflow } from './workflow-of.ts'

type Because = Extract<WorkflowAction, { action: 'scheduleCancelled' }>['because']
type Cancelled = { booked: Schedule | null; because: Because; explanation?: string; acting: Acting; before?: EditorialState }

/**
 * Calls a booked publication off, visibly: in the log, and by letter. Does nothing where none is booked. `before`: the state
 * before what took its ground away, from which it follows who is told.
 */
export async function cancelSchedule(
  workflow: Workflow,
  { booked, acting, before, ...why }: Cancelled,
  req: PayloadRequest,
): Promise<void> {
  if (!booked) return
  const event = { action: 'scheduleCancelled', contentHash: booked.contentHash, ...why } as const
  await happened(workflow, event, acting, req, before && { before })
}
