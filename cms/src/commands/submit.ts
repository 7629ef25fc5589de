import type { Command } from './command.ts'
import { changeNoteFault, putBeforeTheParties, wasSubmitted } from './put-before-the-parties.ts'

/** Skicka in: puts the newest text before the parties. Input: `changeNote`, needed when the document is public already. */
export const submit: Command = {
  name: 'submit',
  isDone: (given) => wasSubmitted(given, 'updated'),
  faultsIn: changeNoteFault,
  carryOut: (given) => putBeforeTheParties(given, 'updated'),
}
