import { type Theme, theme as themes } from '@lovat/shared/contract/promise'
import { compareSwedish } from '@lovat/shared/text/sorting'
import type { KommunWorld } from './kommun-world.ts'
import { remember } from './remember.ts'
import { type ThemePromise, themePromise } from './theme-row.ts'
import type { World } from './world.ts'

/** What was promised on a theme in a year. The same object as long as none of it is another. */
export type ThemeYear = { year: number; real: ThemePromise[]; examples: ThemePromise[] }
export type ThemeInWorld = { theme: Theme; years: ThemeYear[] }

type Key = `${Theme}/${number}`

/** Every theme there is, and under each its years, the newest first; a year's promises by start, then by kommun. */
export function themesOf(world: World, today: string): ThemeInWorld[] {
  const found = new Map<Key, ThemePromise[]>()
  for (const kommun of world.kommuner) {
    for (const [key, promises] of ofKommun(kommun, today)) {
      const all = found.get(key)
      if (all) all.push(...promises)
      else found.set(key, [...promises])
    }
  }
  const years = [...found].map(([key, promises]) => ({ theme: key.split('/')[0], year: themeYear(key, promises) }))
  return themes.options.map((theme) => ({
    theme,
    years: years
      .filter((one) => one.theme === theme)
      .map(({ year }) => year)
      .toSorted((a, b) => b.year - a.year),
  }))
}

const known = remember<KommunWorld, ReadonlyMap<Key, ThemePromise[]>>()

const ofKommun = (kommun: KommunWorld, today: string): ReadonlyMap<Key, ThemePromise[]> =>
  known(kommun, [today], () => {
    const own = new Map<Key, ThemePromise[]>()
    for (const promise of kommun.promises) {
      for (const theme of new Set(promise.document.themes)) {
        const key: Key = `${theme}/${promise.document.year}`
        own.set(key, [...(own.get(key) ?? []), themePromise(promise, today)])
      }
    }
    return own
  })

const years = remember<object, ThemeYear>()
/** There are as many as themes times years, so they may stay. */
const tokens = new Map<Key, object>()

function themeYear(key: Key, promises: readonly ThemePromise[]): ThemeYear {
  const token = tokens.get(key) ?? {}
  tokens.set(key, token)
  return years(token, promises, () => {
    const sorted = promises.toSorted((a, b) => b.from.localeCompare(a.from) || byPlace(a, b))
    const { true: examples = [], false: real = [] } = Object.groupBy(sorted, ({ row }) => `${row.municipality.example}`)
    return { year: Number(key.split('/')[1]), real, examples }
  })
}

const byPlace = (a: ThemePromise, b: ThemePromise): number =>
  compareSwedish(a.row.municipality.name, b.row.municipality.name) || compareSwedish(a.row.title, b.row.title)
