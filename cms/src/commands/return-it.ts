import { keyOf } from '@lovat/shared/workflow/what-forbids'
import { actorIn } from '../access/seats.ts'
import { actingIn } from '../workflow/acting-in.ts'
import { cancelSchedule } from '../workflow/cancel-schedule.ts'
import { happened } from '../workflow/happened.ts'
import type { Command } from './command.ts'
import { commentFault } from './comment.ts'

/** Skicka tillbaka: one party's no, with `comment` saying what should be changed. Takes back that party's earlier yes. */
export const returnIt: Command = {
  name: 'return',
  isDone: ({ workflow, input, req }) => {
    const last = workflow.events.findLast(({ action }) => action === 'returned' || action === 'approved' || action === 'submitted')
    return (
      last?.action === 'returned' && last.user === req.user?.id && last.contentHash === input.seen && last.comment === input.comment?.trim()
    )
  },
  faultsIn: ({ input }) => commentFault(input, 'Skriv vad som behöver ändras, så att den andra vet.'),
  carryOut: async ({ workflow, input, req }) => {
    const party = keyOf(actorIn(req.user, workflow.subject.municipalities), workflow.facts)
    const { contentHash } = workflow.state
    const after = await happened(
      workflow,
      { action: 'returned', contentHash, comment: input.comment?.trim() ?? '' },
      actingIn(workflow, req, party),
      req,
    )
    const { brokenSchedule: booked } = after.state
    await cancelSchedule(after, { booked, because: 'returned', acting: actingIn(after, req), before: workflow.state }, req)
  },
}
