import { ownPageFacts } from './own-page-facts.ts'
import type { PageFacts } from './page-facts.ts'

/** The page in English, and those in the national minority languages, which wait for somebody who can vouch for a translation. */
export const PLACEHOLDER_LANGUAGES = ['fi', 'fit', 'yi', 'rom', 'se'] as const
export type PlaceholderLanguage = (typeof PLACEHOLDER_LANGUAGES)[number]

export type OwnTextProps = { facts: PageFacts }
/** One for each page, so that each has a file of its own: their addresses look like a kommun's. */
export type LanguageRoute = { [Page in PlaceholderLanguage | 'en']: { page: Page; path: string; props: OwnTextProps } }[
  | PlaceholderLanguage
  | 'en']

export const languageRoutes = (): LanguageRoute[] =>
  (['en', ...PLACEHOLDER_LANGUAGES] as const).map((page) => ({ page, path: `/${page}/`, props: { facts: ownPageFacts(`/${page}/`) } }))
