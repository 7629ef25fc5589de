import { type TextPart, wordParts } from '@lovat/shared/compare/word-parts'
import type { WordingText } from './wording-props.ts'

export type WordingDifference = { language: 'sv' | 'en'; parts: TextPart[] }

/** What a wording says otherwise than the one before it, language by language; a language that is the same is left out. */
export function wordingDifferences(before: WordingText, after: WordingText): WordingDifference[] {
  return (['sv', 'en'] as const)
    .filter((language) => before[language] !== after[language])
    .map((language) => ({ language, parts: wordParts(before[language] ?? '', after[language] ?? '') }))
}
