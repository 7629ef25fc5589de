import type { EditorialState } from '@lovat/shared/workflow/editorial-state'
import type { WorkflowAction } from '@lovat/shared/workflow/workflow-event'
import type { PayloadRequest } from 'payload'
import { actingIn } from '../workflow/acting-in.ts'
import { happened } from '../workflow/happened.ts'
import type { Workflow } from '../workflow/workflow-of.ts'

type Because = Extract<WorkflowAction, { action: 'scheduleCancelled' }>['because']

/** Calls a booked publication off, visibly, when what just happened took its ground away. `before`: who is told follows from it. */
export async function cancelBrokenSchedule(
  workflow: Workflow,
  because: Because,
  before: EditorialState,
  req: PayloadRequest,
): Promise<void> {
  const broken = workflow.state.brokenSchedule
  if (!broken) return
  await happened(workflow, { action: 'scheduleCancelled', contentHash: broken.contentHash, because }, actingIn(workflow, req), req, {
    before,
  })
}
