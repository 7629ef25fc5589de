import type { LocalizedText } from '../contract/primitives.ts'

/** Words that are Swedish in a text that is not: as names are, or because nobody has translated them. */
export type SwedishWords = { sv: string; isUntranslated?: true }
type Part = string | SwedishWords

/**
 * A text as a page in some language shows it: plain where it is all in that language, else in parts, of which some are
 * Swedish. On a Swedish page every text is plain.
 */
export type MixedText = string | readonly Part[]

/** "at least 10 [kontroller]": template text with texts in it. Out: plain when no part of it is Swedish words. */
export function mixed(strings: TemplateStringsArray, ...values: readonly MixedText[]): MixedText {
  return joined(strings.flatMap((text, index) => [text, ...partsOf(values[index] ?? '')]))
}

/** "a, b and c" of texts. In: the texts, and the word before the last. "" from none. */
export function joinTexts(texts: readonly MixedText[], and: string): MixedText {
  return joined(texts.flatMap((text, index) => [index === 0 ? '' : index === texts.length - 1 ? ` ${and} ` : ', ', ...partsOf(text)]))
}

export const partsOf = (text: MixedText): readonly Part[] => (typeof text === 'string' ? [text] : text)

/** The text without its languages, for where they can't be marked. */
export const plainText = (text: MixedText): string => (typeof text === 'string' ? text : text.map((part) => wordsOf(part)).join(''))

/** Words that are Swedish whatever the page is in: names, offices, titles of documents. */
export const swedishWords = (text: string): MixedText => [{ sv: text }]

/** A text in English, where somebody has translated it. */
export const inEnglish = ({ sv, en }: LocalizedText): MixedText => en ?? [{ sv, isUntranslated: true }]

/** With a capital first; Swedish words are left as they stand. */
export function capitalised(text: MixedText): MixedText {
  if (typeof text === 'string') return capital(text)
  const [first, ...rest] = text
  return typeof first === 'string' ? [capital(first), ...rest] : text
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const wordsOf = (part: Part): string => (typeof part === 'string' ? part : part.sv)

/** Neighbours of one language become one part. */
function joined(parts: readonly Part[]): MixedText {
  const kept: Part[] = []
  for (const part of parts) {
    const last = kept.at(-1)
    if (part === '') continue
    if (typeof part === 'string' && typeof last === 'string') kept[kept.length - 1] = last + part
    else kept.push(part)
  }
  const [only = ''] = kept
  return kept.length <= 1 && typeof only === 'string' ? only : kept
}
