import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import { type Theme, theme as themes } from '@lovat/shared/contract/promise'
import { compareSwedish } from '@lovat/shared/text/sorting'
import type { KommunWorld } from './kommun-world.ts'
import { remember } from './remember.ts'
import { type ThemePromise, themePromise } from './theme-row.ts'
import { addUp, type OpenSum, sumUp } from './theme-sum.ts'
import type { World } from './world.ts'

/** The sum is of real promises; `ends` are the first and last entries about them, for the facts of the page. */
type Summed = { sum: OpenSum; ends: LedgerEntry[] }
/** What was promised on a theme in a year. The same object as long as none of it is another. */
export type ThemeYear = Summed & { year: number; real: ThemePromise[]; examples: ThemePromise[] }
/** The newest year first. */
export type ThemeInWorld = Summed & { theme: Theme; years: ThemeYear[] }

type Key = `${Theme}/${number}`

/** Every theme there is, and under each its years; a year's promises by start, then by kommun. */
export function themesOf(world: World, today: string): ThemeInWorld[] {
  const found = new Map<Key, ThemePromise[]>()
  for (const kommun of world.kommuner) {
    for (const [key, promises] of ofKommun(kommun, today)) {
      const all = found.get(key)
      if (all === undefined) found.set(key, [...promises])
      else for (const promise of promises) all.push(promise)
    }
  }
  const years = Map.groupBy(
    [...found].map(([key, promises]) => ({ theme: key.split('/')[0], year: themeYear(key, promises) })),
    ({ theme }) => theme,
  )
  return themes.options.map((theme) =>
    themeOf(
      theme,
      (years.get(theme) ?? []).map(({ year }) => year).toSorted((a, b) => b.year - a.year),
    ),
  )
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

/** Something to remember by, for what has no object of its own. There are as many as themes times years, so they may stay. */
const tokens = new Map<string, object>()
function tokenOf(key: string): object {
  const token = tokens.get(key) ?? {}
  tokens.set(key, token)
  return token
}

const ofYear = remember<object, ThemeYear>()

const themeYear = (key: Key, promises: readonly ThemePromise[]): ThemeYear =>
  ofYear(tokenOf(key), promises, () => {
    const sorted = promises.toSorted((a, b) => compareCodes(b.from, a.from) || byPlace(a, b))
    const { true: examples = [], false: real = [] } = Object.groupBy(sorted, ({ row }) => `${row.municipality.example}`)
    return { year: Number(key.split('/')[1]), real, examples, sum: sumUp(real), ends: endsIn(real.flatMap(({ ends }) => ends)) }
  })

const ofTheme = remember<object, ThemeInWorld>()

const themeOf = (theme: Theme, years: ThemeYear[]): ThemeInWorld =>
  ofTheme(tokenOf(theme), years, () => ({
    theme,
    years,
    sum: addUp(years.map(({ sum }) => sum)),
    ends: endsIn(years.flatMap(({ ends }) => ends)),
  }))

function endsIn(entries: readonly LedgerEntry[]): LedgerEntry[] {
  const sorted = entries.toSorted((a, b) => a.number - b.number)
  return [sorted[0], sorted.at(-1)].filter((entry) => entry !== undefined)
}

const compareCodes = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const byPlace = (a: ThemePromise, b: ThemePromise): number =>
  compareSwedish(a.row.municipality.name, b.row.municipality.name) || compareSwedish(a.row.title, b.row.title)
