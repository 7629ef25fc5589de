import { type MixedText, mixed } from '@lovat/shared/text/mixed-text'
import { wholeNumber } from '@lovat/shared/text/numbers'
import type { ProgressProps } from '../routes/activity-props.ts'

/** "7 av minst 10 kontroller", "1 av 2 möten", "8 av omkring 12" for a rate: how far, always in words. */
export function progressPhrase({ done, expected, op, isRate, unit }: ProgressProps): MixedText {
  const of = `${wholeNumber(done)} av`
  if (isRate) return `${of} ${op === 'atLeast' ? 'minst' : 'omkring'} ${wholeNumber(expected)}`
  const compared = { atLeast: 'minst ', exactly: '', about: 'cirka ' }[op]
  return mixed`${of} ${compared}${wholeNumber(expected)} ${unit}`
}
