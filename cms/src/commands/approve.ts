import { keyOf } from '@lovat/shared/workflow/what-forbids'
import { actorIn } from '../access/seats.ts'
import { actingIn } from '../workflow/acting-in.ts'
import { happened } from '../workflow/happened.ts'
import { type Command, noFaults } from './command.ts'

/** Godkänn: one party's yes to exactly the text, the note and the class that the person has before them. */
export const approve: Command = {
  name: 'approve',
  isDone: ({ workflow, input, req }) =>
    input.seen === workflow.state.contentHash &&
    workflow.state.decisions.some(({ user, decision }) => decision === 'approved' && user === req.user?.id),
  faultsIn: noFaults,
  carryOut: async ({ workflow, req }) => {
    const party = keyOf(actorIn(req.user, workflow.subject.municipalities), workflow.facts)
    await happened(workflow, { action: 'approved', contentHash: workflow.state.contentHash }, actingIn(workflow, req, party), req)
  },
}
