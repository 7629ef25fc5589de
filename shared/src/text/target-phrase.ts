import type { Target, Timing } from '../contract/activity.ts'
import { longDate } from './dates.ts'
import { seasonLabel, targetOpLabel, targetPerPhrase } from './labels.ts'
import { wholeNumber } from './numbers.ts'

/** "minst 10 kontroller", "cirka 1 möte i månaden", "2 möten": a target as the source documents write it (D8, D9). */
export function targetPhrase(target: Target): string {
  const amount = `${wholeNumber(target.value)} ${target.unit.sv}`
  const compared = target.op === 'exactly' ? amount : `${targetOpLabel[target.op]} ${amount}`
  return target.per ? `${compared} ${targetPerPhrase[target.per]}` : compared
}

/** "under hösten 2015", "under 2026" for a whole calendar year, or "1 mars 2026 till 30 november 2026". */
export function timingPhrase(timing: Timing): string {
  if (timing.kind === 'season') {
    const years = timing.season === 'winter' ? `${timing.year}–${timing.year + 1}` : String(timing.year)
    return `under ${seasonLabel[timing.season]} ${years}`
  }
  const [fromYear, toYear] = [timing.from.slice(0, 4), timing.to.slice(0, 4)]
  const wholeYears = timing.from.endsWith('-01-01') && timing.to.endsWith('-12-31')
  if (wholeYears) return fromYear === toYear ? `under ${fromYear}` : `${fromYear}–${toYear}`
  return timing.from === timing.to ? longDate(timing.from) : `${longDate(timing.from)} till ${longDate(timing.to)}`
}
