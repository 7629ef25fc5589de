import { en } from './en/en.ts'
import { hreflangOf, type Language, languageOf } from './language.ts'
import { type Words as Dictionary, sv } from './sv/sv.ts'

const WORDS: Readonly<Record<Language, Dictionary>> = { sv, en }

export const wordsIn = (language: Language): Dictionary => WORDS[language]

/** The words of a page, for its components. In: `Astro`. Out also what a link to a path of this site says of its language. */
export function wordsOf({ url }: { url: URL }) {
  const language = languageOf(url.pathname)
  return { ...WORDS[language], language, hreflang: (path: string) => hreflangOf(language, path) }
}
