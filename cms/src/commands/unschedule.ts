import { actingIn } from '../workflow/acting-in.ts'
import { happened } from '../workflow/happened.ts'
import { type Command, noFaults } from './command.ts'

/** Avboka: nothing is published by itself any more; the approvals stay, and an embargo is lifted. */
export const unschedule: Command = {
  name: 'unschedule',
  isDone: ({ workflow, input }) => {
    const last = workflow.events.findLast(({ action }) => action === 'scheduled' || action === 'unscheduled')
    return last?.action === 'unscheduled' && last.contentHash === input.seen
  },
  faultsIn: noFaults,
  carryOut: async ({ workflow, req }) => {
    const { contentHash } = workflow.state
    await happened(workflow, { action: 'unscheduled', contentHash }, actingIn(workflow, req), req)
  },
}
