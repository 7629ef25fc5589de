import { englishPath } from '../words/language.ts'
import { type MunicipalitiesProps, municipalitiesRoute } from './municipalities-route.ts'
import { inEnglish } from './municipality-link.ts'
import { ownPageFacts } from './own-page-facts.ts'
import type { PageFacts } from './page-facts.ts'
import type { RouteOf } from './route.ts'
import type { World } from './world.ts'

/** The page in English, and those in the national minority languages, which wait for somebody who can vouch for a translation. */
export const PLACEHOLDER_LANGUAGES = ['fi', 'fit', 'yi', 'rom', 'se'] as const
export type PlaceholderLanguage = (typeof PLACEHOLDER_LANGUAGES)[number]

export type OwnTextProps = { facts: PageFacts }
/** One for each page, so that each has a file of its own: their addresses look like a kommun's. */
export type LanguageRoute = { [Page in PlaceholderLanguage]: { page: Page; path: string; props: OwnTextProps } }[PlaceholderLanguage]

/** The start page in English: every kommun, each leading to its page in English. */
export type EnglishStartProps = Pick<MunicipalitiesProps, 'total' | 'states' | 'groups' | 'examples' | 'facts'>

export const languageRoutes = (): LanguageRoute[] =>
  PLACEHOLDER_LANGUAGES.map((page) => ({ page, path: `/${page}/`, props: { facts: ownPageFacts(`/${page}/`) } }))

export function englishStartRoute(world: World, today: string): RouteOf<'en'> {
  const { total, states, groups, examples } = municipalitiesRoute(world, today).props
  const path = englishPath('/')
  return {
    page: 'en',
    path,
    props: {
      total,
      states,
      groups: groups.map(({ letter, municipalities }) => ({ letter, municipalities: municipalities.map(inEnglish) })),
      examples: examples.map(inEnglish),
      facts: ownPageFacts(path),
    },
  }
}
