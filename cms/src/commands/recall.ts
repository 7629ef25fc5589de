import { actingIn } from '../workflow/acting-in.ts'
import { cancelSchedule } from '../workflow/cancel-schedule.ts'
import { happened } from '../workflow/happened.ts'
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
    const { brokenSchedule: booked } = after.state
    await cancelSchedule(after, { booked, because: 'recalled', acting: actingIn(after, req), before: workflow.state }, req)
  },
}
