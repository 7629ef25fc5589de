import type { WithdrawnWords } from '../sv/withdrawn.ts'

export const withdrawn: WithdrawnWords = {
  nameless: 'A promise that was removed',
  title: (title, place) => `Withdrawn: ${title}, ${place} – Lovat`,
  description: (date) => `Here stood a promise that was withdrawn on ${date}.`,
  of: (municipality) => `A withdrawn promise to the people of ${municipality}`,
  was: 'The promise was withdrawn on',
  holdsNoMore: 'and is not in force.',
  reason: (reason) => ` Reason: ${reason}.`,
  erased: 'The text has been removed because the law requires it. That something stood here can still be seen in the ledger.',
  replacedBy: 'It is replaced by',
  goOn: 'Go on',
  allIn: (municipality) => `All promises in ${municipality}`,
}
