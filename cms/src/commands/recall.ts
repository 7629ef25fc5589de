import { actingIn } from '../workflow/acting-in.ts'
import { happened } from '../workflow/happened.ts'
import { cancelBrokenSchedule } from './cancel-broken-schedule.ts'
import { type Command, noFaults } from './command.ts'

/** Ta tillbaka inskicket: the text is a draft again, and what was said of it so far no longer counts. */
export const recall: Command = {
  name: 'recall',
  isDone: ({ workflow, input }) => {
    const last = workflow.events.findLast(({ action }) => action === 'recalled' || action === 'submitted')
    return last?.action === 'recalled' && last.contentHash === input.seen
  },
  faultsIn: noFaults,
  carryOut: async ({ workflow, req }) => {
    const { contentHash } = workflow.state
    const after = await happened(workflow, { action: 'recalled', contentHash }, actingIn(workflow, req), req)
    await cancelBrokenSchedule(after, 'recalled', workflow.state, req)
  },
}
