import { stemmer } from '@orama/stemmers/swedish'

/** In nearly every text, and so worth nothing to search for. */
const EMPTY_WORDS = new Set(
  'och att det som en ett på är av för med till den har de inte om vi i så ska kan vara eller från vid under när man ni du efter också bara där här hur vad vår våra sin sitt sina deras denna detta dessa men mot utan över ut upp in än'.split(
    ' ',
  ),
)

/** The words of a text as they are written, in small letters. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * What a word is searched by: its Swedish stem, without rings and dots, so that "kontrollerna" finds "kontroll" and "aka"
 * finds "åka". The stemmer knows few definite forms ("skolan", "mötet", "cykeln") and leaves "cykel" where it makes "cykl" of
 * "cyklar". What is cut too far is so in the index and in the question alike.
 */
export function stemOf(word: string): string {
  let stem = stemmer(word)
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '')
  for (let before = ''; before !== stem && stem.length > 4; ) {
    before = stem
    stem = stem.replace(/(?:an|et)$|(?<=[lr])n$/, '')
  }
  return stem.replace(/([^aeiouy])e([lnr])$/, '$1$2')
}

/** Texts use the same words over and over, and a stem is dear. */
const known = new Map<string, string>()
const MOST_KNOWN = 50_000

function knownStem(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  const stem = EMPTY_WORDS.has(word) ? '' : stemOf(word)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(word, stem)
  return stem
}

/** The stems of a text, each once, without words that say nothing. */
export function stemsOf(texts: Iterable<string>): Set<string> {
  const stems = new Set<string>()
  for (const text of texts) {
    for (const word of wordsOf(text)) stems.add(knownStem(word))
  }
  stems.delete('')
  return stems
}

/** Which file of the index a stem is in: its first three letters. */
export const shardOf = (stem: string): string => stem.slice(0, 3)
