import { numberInWords, wholeNumber } from '@lovat/shared/text/numbers'
import { countedPromises } from '../routes/answer-sentence.ts'
import type { ThemeSum } from '../routes/theme-sum.ts'

/** "Fjorton medborgarlöften i nio kommuner." */
export function themeSentence({ promises, municipalities }: ThemeSum): string {
  if (promises === 0) return 'Inget löfte är publicerat i Lovat.'
  return `${countedPromises(promises)} i ${numberInWords(municipalities, true)} ${municipalities === 1 ? 'kommun' : 'kommuner'}.`
}

/** How many still run, and how many of those that do not have a verdict; each count beside what it is a part of. */
export function themeCourse({ promises, inForce, ended, judged }: ThemeSum): string {
  if (promises === 0) return ''
  if (promises === 1) return [inForce === 1 ? 'Det gäller i dag.' : '', ended === 1 ? endedOne(judged) : ''].filter(Boolean).join(' ')
  const whole = wholeNumber(promises)
  const running = inForce > 0 ? `${wholeNumber(inForce)} av ${whole} gäller i dag.` : ''
  const over = ended > 0 ? `${wholeNumber(ended)} av ${whole} har löpt ut, och ${wholeNumber(judged)} av dem har ett utfall.` : ''
  return [running, over].filter(Boolean).join(' ')
}

const endedOne = (judged: number): string =>
  judged === 1 ? 'Det har löpt ut och har ett utfall.' : 'Det har löpt ut utan att något utfall är publicerat.'
