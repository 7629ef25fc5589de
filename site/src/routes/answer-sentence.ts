import type { ActivityStanding } from '@lovat/shared/delivery/activity-standing'
import type { Rollup } from '@lovat/shared/delivery/rollup'
import { joinNames } from '@lovat/shared/text/join-names'
import { numberInWords } from '@lovat/shared/text/numbers'

/** The order in which standings are told: what is done first, then what is under way, then what is not as it should be. */
export const STANDING_ORDER: readonly ActivityStanding[] = [
  'done',
  'partlyDone',
  'ongoing',
  'planned',
  'late',
  'silent',
  'notDone',
  'cancelled',
]

type Clause = { one: string; many: string; tail?: string }

/** Verb phrases; `tail` follows the number when the verb comes first, as it must in the first clause. */
const CLAUSE: Record<ActivityStanding, Clause> = {
  done: { one: 'är', many: 'är', tail: 'genomförd|genomförda' },
  partlyDone: { one: 'är', many: 'är', tail: 'delvis genomförd|delvis genomförda' },
  ongoing: { one: 'pågår', many: 'pågår' },
  planned: { one: 'är', many: 'är', tail: 'planerad|planerade' },
  late: { one: 'är', many: 'är', tail: 'försenad|försenade' },
  silent: { one: 'saknar', many: 'saknar', tail: 'aktuell uppföljning|aktuell uppföljning' },
  notDone: { one: 'blev', many: 'blev', tail: 'inte av|inte av' },
  cancelled: { one: 'har', many: 'har', tail: 'utgått|utgått' },
}

/**
 * "Av tolv aktiviteter är fem genomförda, tre pågår och två är försenade." from a roll-up, with its denominator.
 * Out: "" when there are no activities. Without a single follow-up, none is said to be lacking a current one.
 */
export function rollupSentence(rollup: Rollup): string {
  const sentence = sentenceOf(rollup)
  return rollup.latestUpdate === undefined ? sentence.replace('aktuell uppföljning', 'uppföljning') : sentence
}

function sentenceOf(rollup: Rollup): string {
  const present = STANDING_ORDER.filter((standing) => rollup[standing] > 0)
  const [first] = present
  if (!first) return ''
  if (rollup.total === 1) return `Den enda aktiviteten ${predicate(first, 1)}.`
  if (present.length === 1)
    return `${rollup.total === 2 ? 'Båda' : `Alla ${numberInWords(rollup.total)}`} aktiviteterna ${predicate(first, rollup.total)}.`
  const clauses = present.map((standing, index) => {
    const count = numberInWords(rollup[standing], true)
    return index === 0 ? inverted(standing, rollup[standing]) : `${count} ${predicate(standing, rollup[standing])}`
  })
  return `Av ${numberInWords(rollup.total)} aktiviteter ${joinNames(clauses)}.`
}

function predicate(standing: ActivityStanding, count: number): string {
  const { one, many } = CLAUSE[standing]
  return [count === 1 ? one : many, tailOf(standing, count)].filter(Boolean).join(' ')
}

function inverted(standing: ActivityStanding, count: number): string {
  const { one, many } = CLAUSE[standing]
  return [count === 1 ? one : many, numberInWords(count, true), tailOf(standing, count)].filter(Boolean).join(' ')
}

function tailOf(standing: ActivityStanding, count: number): string | undefined {
  const [one, many] = CLAUSE[standing].tail?.split('|') ?? []
  return count === 1 ? one : many
}

/** "Tre medborgarlöften" or "Ett medborgarlöfte". */
export function countedPromises(count: number): string {
  const words = numberInWords(count)
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${count === 1 ? 'medborgarlöfte' : 'medborgarlöften'}`
}
