/** How hard a text is to read: LIX itself, and what it is made of. */
export type Readability = { lix: number; words: number; sentences: number; longWords: number }

/** A word of more letters than this is long (Björnsson 1968). */
const LONG = 6

/** A sentence ends at . ! ? or : before a capital letter, or at the end of a line: "kl. 9.00" and "t.ex. bilar" go on. */
const END = /[.!?:]+["'”’)\]]*(?=\s+["'”’([]*\p{Lu})|\n+/u
const WORD = /[\p{L}\p{N}]+(?:[-'’:][\p{L}\p{N}]+)*/gu

/**
 * LIX (läsbarhetsindex) of a Swedish text: words a sentence, plus the share of words longer than six letters in per cent.
 * Under 30 is very easy, 30-40 easy, 40-50 as in newspapers, over 60 very hard. In: any text, a block (paragraph, heading,
 * item) on each line. Out: rounded to a whole number; 0 for a text without words. Figures count as words, never as long
 * ones. A short text says little: below some fifty words one sentence decides.
 */
export function lix(text: string): Readability {
  const sentences = text.split(END).flatMap((part) => {
    const words = part.match(WORD) ?? []
    return words.length > 0 ? [words] : []
  })
  const words = sentences.flat()
  const longWords = words.filter((word) => lettersIn(word) > LONG).length
  if (words.length === 0) return { lix: 0, words: 0, sentences: 0, longWords: 0 }
  return {
    lix: Math.round(words.length / sentences.length + (100 * longWords) / words.length),
    words: words.length,
    sentences: sentences.length,
    longWords,
  }
}

const lettersIn = (word: string): number => word.match(/\p{L}/gu)?.length ?? 0
