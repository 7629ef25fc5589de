import { wholeNumber } from '@lovat/shared/text/en/numbers'
import { type MixedText, mixed } from '@lovat/shared/text/mixed-text'
import type { ProgressProps } from '../../routes/activity-props.ts'

/** "7 of at least 10 checks", "1 of 2 meetings", "8 of about 12" for a rate: how far, always in words. */
export function progressPhrase({ done, expected, op, isRate, unit }: ProgressProps): MixedText {
  const of = `${wholeNumber(done)} of`
  if (isRate) return `${of} ${op === 'atLeast' ? 'at least' : 'about'} ${wholeNumber(expected)}`
  const compared = { atLeast: 'at least ', exactly: '', about: 'about ' }[op]
  return mixed`${of} ${compared}${wholeNumber(expected)} ${unit}`
}
