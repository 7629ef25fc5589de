/** What a page is written in. The approved texts are Swedish. */
export type Language = 'sv' | 'en'

const ENGLISH = '/en'

/** Where the English version of a page lies. In: the path of the Swedish one. */
export const englishPath = (path: string): string => `${ENGLISH}${path}`

/** In: the path of a page. Its address alone tells: Astro's own locale would take a promise called "En" for English. */
export const languageOf = (path: string): Language => (path.startsWith(`${ENGLISH}/`) ? 'en' : 'sv')

/** What a link says of the language it leads to. In: what the page is in, and a path of this site. */
export const hreflangOf = (language: Language, path: string): Language | undefined =>
  languageOf(path) === language ? undefined : languageOf(path)
