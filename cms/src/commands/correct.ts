import type { Command } from './command.ts'
import { changeNoteFault, putBeforeTheParties, wasSubmitted } from './put-before-the-parties.ts'

/** Rätta: puts the newest text before the parties as the correction of an error in what is public. Input: `changeNote`. */
export const correct: Command = {
  name: 'correct',
  isDone: (given) => wasSubmitted(given, 'corrected'),
  faultsIn: changeNoteFault,
  carryOut: (given) => putBeforeTheParties(given, 'corrected'),
}
