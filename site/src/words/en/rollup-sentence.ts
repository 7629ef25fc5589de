import type { ActivityStanding } from '@lovat/shared/delivery/activity-standing'
import type { Rollup } from '@lovat/shared/delivery/rollup'
import { numberInWords } from '@lovat/shared/text/en/numbers'
import { joinTexts, plainText } from '@lovat/shared/text/mixed-text'
import { STANDING_ORDER } from '../../routes/answer-sentence.ts'

const CLAUSE: Record<ActivityStanding, readonly [one: string, many: string]> = {
  done: ['is done', 'are done'],
  partlyDone: ['is partly done', 'are partly done'],
  ongoing: ['is under way', 'are under way'],
  planned: ['is planned', 'are planned'],
  late: ['is late', 'are late'],
  silent: ['has no current follow-up', 'have no current follow-up'],
  notDone: ['was not done', 'were not done'],
  cancelled: ['has been dropped', 'have been dropped'],
}

/**
 * "Of twelve activities, five are done, three are under way and two are late." from a roll-up, with its denominator.
 * Out: "" when there are no activities. Without a single follow-up, none is said to be lacking a current one.
 */
export function rollupSentence(rollup: Rollup): string {
  const sentence = sentenceOf(rollup)
  return rollup.latestUpdate === undefined ? sentence.replace('no current follow-up', 'no follow-up') : sentence
}

function sentenceOf(rollup: Rollup): string {
  const present = STANDING_ORDER.filter((standing) => rollup[standing] > 0)
  const [first] = present
  if (!first) return ''
  if (rollup.total === 1) return `The only activity ${CLAUSE[first][0]}.`
  if (present.length === 1) return `${rollup.total === 2 ? 'Both' : `All ${numberInWords(rollup.total)}`} activities ${CLAUSE[first][1]}.`
  const clauses = present.map((standing) => `${numberInWords(rollup[standing])} ${CLAUSE[standing][rollup[standing] === 1 ? 0 : 1]}`)
  return `Of ${numberInWords(rollup.total)} activities, ${plainText(joinTexts(clauses, 'and'))}.`
}

/** "Three promises" or "One promise". */
export function countedPromises(count: number): string {
  const words = numberInWords(count)
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${count === 1 ? 'promise' : 'promises'}`
}
