import { makeLive } from '../workflow/make-live.ts'
import { type Command, noFaults } from './command.ts'

/** Publicera: makes the text that every party approved public, and writes the ledger. */
export const publish: Command = {
  name: 'publish',
  isDone: ({ workflow, input }) => {
    const last = workflow.events.findLast(({ action }) => action === 'published' || action === 'withdrawn')
    return last?.action === 'published' && last.contentHash === input.seen
  },
  faultsIn: noFaults,
  carryOut: ({ workflow, req }) => makeLive(workflow, req),
}
