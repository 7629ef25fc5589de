import type { Target, Timing } from '../../contract/activity.ts'
import { inEnglish, type MixedText, mixed } from '../mixed-text.ts'
import { longDate } from './dates.ts'
import { seasonLabel, targetOpLabel, targetPerPhrase } from './labels.ts'
import { wholeNumber } from './numbers.ts'

/** "at least 10 checks", "about 1 meeting a month", "2 meetings"; a unit that nobody has translated stays Swedish. */
export function targetPhrase(target: Target): MixedText {
  const amount = mixed`${wholeNumber(target.value)} ${inEnglish(target.unit)}`
  const compared = target.op === 'exactly' ? amount : mixed`${targetOpLabel[target.op]} ${amount}`
  return target.per ? mixed`${compared} ${targetPerPhrase[target.per]}` : compared
}

/** "in autumn 2015", "in 2026" for a whole calendar year, or "1 March 2026 to 30 November 2026". */
export function timingPhrase(timing: Timing): string {
  if (timing.kind === 'season') {
    const years = timing.season === 'winter' ? `${timing.year}–${timing.year + 1}` : String(timing.year)
    return `in ${seasonLabel[timing.season]} ${years}`
  }
  const [fromYear, toYear] = [timing.from.slice(0, 4), timing.to.slice(0, 4)]
  const wholeYears = timing.from.endsWith('-01-01') && timing.to.endsWith('-12-31')
  if (wholeYears) return fromYear === toYear ? `in ${fromYear}` : `${fromYear}–${toYear}`
  return timing.from === timing.to ? longDate(timing.from) : `${longDate(timing.from)} to ${longDate(timing.to)}`
}
