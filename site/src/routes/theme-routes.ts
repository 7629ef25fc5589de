import type { Theme } from '@lovat/shared/contract/promise'
import { type PageFacts, pageFacts } from './page-facts.ts'
import { remember } from './remember.ts'
import type { RouteOf } from './route.ts'
import { THEMES_PATH, themePath, themeYearPath } from './theme-path.ts'
import type { ThemePromise, ThemeRow } from './theme-row.ts'
import { type ThemeSum, themeSum } from './theme-sum.ts'
import { type ThemeInWorld, type ThemeYear, themesOf } from './theme-world.ts'
import type { World } from './world.ts'

export type ThemesProps = { themes: { theme: Theme; path: string; sum: ThemeSum }[]; facts: PageFacts }
export type ThemeProps = {
  theme: Theme
  sum: ThemeSum
  years: { year: number; path: string; sum: ThemeSum }[]
  /** The newest promises. */
  latest: ThemeRow[]
  /** Of fictional kommuner: apart, and in no number. */
  examples: ThemeRow[]
  facts: PageFacts
}
export type ThemeYearProps = {
  theme: Theme
  year: number
  /** Said on the first page of a year alone, so that a change is not a change of all of them. */
  sum: ThemeSum | null
  rows: ThemeRow[]
  examples: ThemeRow[]
  /** Which rows these are, and the other pages, where the year does not fit on one. */
  from: number
  of: number
  parts: { path: string; from: number; to: number }[]
  facts: PageFacts
}

type ThemeRoute = RouteOf<'themes'> | RouteOf<'theme'> | RouteOf<'themeYear'>

/** A page of so many promises is about 30 kB when it is sent. */
export const ROWS_A_PAGE = 400
const LATEST = 20

/** A page for each theme there is, with or without promises, and one for each of its years. */
export function themeRoutes(world: World, today: string): ThemeRoute[] {
  const themes = themesOf(world, today)
  return [
    themesRoute(themes),
    ...themes.flatMap((one) => [
      themeRoute(one),
      ...one.years.filter(({ real }) => real.length > 0).flatMap((year) => yearRoutes(one.theme, year)),
    ]),
  ]
}

const ALL = {}
const list = remember<object, RouteOf<'themes'>>()

const themesRoute = (themes: readonly ThemeInWorld[]): RouteOf<'themes'> =>
  list(ALL, themes, () => ({
    page: 'themes',
    path: THEMES_PATH,
    props: {
      themes: themes.map(({ theme, sum }) => ({ theme, path: themePath(theme), sum: themeSum(sum) })),
      facts: pageFacts(
        'Lovat',
        themes.flatMap(({ ends }) => ends),
      ),
    },
  }))

const ofTheme = remember<ThemeInWorld, RouteOf<'theme'>>()

const themeRoute = (inWorld: ThemeInWorld): RouteOf<'theme'> =>
  ofTheme(inWorld, [], () => {
    const { theme, years, sum, ends } = inWorld
    const examples = years.flatMap((year) => year.examples)
    return {
      page: 'theme',
      path: themePath(theme),
      props: {
        theme,
        sum: themeSum(sum),
        years: years
          .filter((year) => year.real.length > 0)
          .map((year) => ({ year: year.year, path: themeYearPath(theme, year.year), sum: themeSum(year.sum) })),
        latest: rowsOf(years.flatMap((year) => year.real.slice(0, LATEST)).slice(0, LATEST)),
        examples: rowsOf(examples.slice(0, LATEST)),
        facts: pageFacts('Lovat', [...ends, ...examples.flatMap((example) => example.ends)]),
      },
    }
  })

const ofYear = remember<ThemeYear, RouteOf<'themeYear'>[]>()

const yearRoutes = (theme: Theme, year: ThemeYear): RouteOf<'themeYear'>[] =>
  ofYear(year, [], () => {
    const count = Math.max(1, Math.ceil(year.real.length / ROWS_A_PAGE))
    const parts = Array.from({ length: count }, (_, index) => ({
      path: themeYearPath(theme, year.year, index + 1),
      from: index * ROWS_A_PAGE + 1,
      to: Math.min((index + 1) * ROWS_A_PAGE, year.real.length),
    }))
    return parts.map(({ path, from, to }, index): RouteOf<'themeYear'> => {
      const own = year.real.slice(from - 1, to)
      const examples = index === 0 ? year.examples : []
      return {
        page: 'themeYear',
        path,
        props: {
          theme,
          year: year.year,
          sum: index === 0 ? themeSum(year.sum) : null,
          rows: rowsOf(own),
          examples: rowsOf(examples),
          from,
          of: year.real.length,
          parts: parts.length > 1 ? parts : [],
          facts: pageFacts(
            'Lovat',
            [...own, ...examples].flatMap(({ ends }) => ends),
          ),
        },
      }
    })
  })

const rowsOf = (promises: readonly ThemePromise[]): ThemeRow[] => promises.map(({ row }) => row)
