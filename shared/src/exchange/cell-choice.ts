import { type CellForm, fault, type Reading, read } from './cell-form.ts'
import { nearest } from './nearest.ts'

const fold = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()

/** Reads one of the Swedish words of `labels`, in any case, as its code. */
export function readChoice<Code extends string>(text: string, labels: Readonly<Record<Code, string>>): Reading<Code> {
  const code = foldedLabels(labels).get(fold(text))
  if (code !== undefined) return read(code as Code)
  const words = Object.values<string>(labels)
  const meant = nearest(text, words)
  return fault(`${meant ? `Menar du ”${meant}”? ` : ''}Skriv något av: ${words.join(', ')}.`)
}

const folded = new WeakMap<object, Map<string, string>>()

/** The codes by their folded labels, made once: a large file asks some hundred thousand times. */
function foldedLabels(labels: Readonly<Record<string, string>>): Map<string, string> {
  const known = folded.get(labels) ?? new Map(Object.entries(labels).map(([code, word]) => [fold(word), code]))
  folded.set(labels, known)
  return known
}

/** One of a fixed list of words. */
export function choiceCell<Code extends string>(labels: Readonly<Record<Code, string>>): CellForm<Code> {
  return {
    read: (text) => readChoice(text, labels),
    write: (code) => labels[code],
    allowed: Object.values<string>(labels)
      .map((word) => `\`${word}\``)
      .join(', '),
  }
}

/** The labels in lower case, for columns whose words stand in the middle of a sentence. */
export const lowerCase = <Code extends string>(labels: Readonly<Record<Code, string>>): Record<Code, string> =>
  Object.fromEntries(Object.entries<string>(labels).map(([code, word]) => [code, word.toLowerCase()])) as Record<Code, string>

const YES = { yes: 'ja', no: 'nej' }

/** ja or nej; an empty cell is a no. */
export const yesCell: CellForm<boolean> = {
  read: (text) => {
    const answer = readChoice(text, YES)
    return answer.ok ? read(answer.value === 'yes') : answer
  },
  write: (yes) => (yes ? 'ja' : ''),
  empty: false,
  allowed: '`ja`, `nej`; tom cell betyder nej',
}
