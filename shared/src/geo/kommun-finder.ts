import { editDistance } from '../text/edit-distance.ts'
import { compareSwedish } from '../text/sorting.ts'

/** A kommun that can be found: its name, and what else people may call it. */
export type Findable = { name: string; also: readonly string[] }
export type Found<K> = {
  kommun: K
  /** The other name that was meant, where it was not the kommun's own. */
  by: string | undefined
}

/** Shorter words are too like each other for a slip to be told from another word. */
const SLIPS_FROM = 4
/** What begins so comes before what is a slip away, and the kommun's own name before its others. */
const SLIP = 3
const OTHER = 0.5
const NO = Number.POSITIVE_INFINITY

/**
 * Finds the kommuner somebody may mean. In: the kommuner. Out: a function of what was typed (at least two letters, with or
 * without å, ä and ö, "kommun" and "stad", and with at most one slip, two in eight letters or more) and how many are wanted;
 * it gives, the likeliest first, those whose name or other name begins so, then those with a later word that does, and only
 * when there is none of either those that are a slip away. Nothing for less than two letters.
 */
export function kommunFinder<K extends Findable>(kommuner: readonly K[]): (typed: string, most?: number) => Found<K>[] {
  const names = kommuner.flatMap((kommun) =>
    [undefined, ...kommun.also].map((by) => ({ kommun, by, plain: plain(by ?? kommun.name), after: by === undefined ? 0 : OTHER })),
  )
  return (typed, most = 8) => {
    const wanted = plain(typed)
    if (wanted.length < 2) return []
    const by = (rankOf: (wanted: string, own: string) => number) =>
      names.map((name) => ({ ...name, rank: rankOf(wanted, name.plain) + name.after })).filter(({ rank }) => rank < NO)
    const begins = by(rankOfBeginning)
    const ranked = (begins.length > 0 ? begins : by(rankOfSlip)).toSorted(
      (a, b) => a.rank - b.rank || compareSwedish(a.kommun.name, b.kommun.name),
    )
    const first = new Map<K, Found<K>>()
    for (const { kommun, by } of ranked) if (!first.has(kommun)) first.set(kommun, { kommun, by })
    return [...first.values()].slice(0, most)
  }
}

function rankOfBeginning(wanted: string, own: string): number {
  if (own === wanted) return 0
  if (own.startsWith(wanted)) return 1
  return own.includes(` ${wanted}`) ? 2 : NO
}

function rankOfSlip(wanted: string, own: string): number {
  if (wanted.length < SLIPS_FROM) return NO
  // Whoever has not typed all of it yet may have slipped already.
  const near = Math.min(editDistance(wanted, own), editDistance(wanted, own.slice(0, wanted.length)))
  return near <= (wanted.length < 8 ? 1 : 2) ? SLIP + near : NO
}

/** Letters without rings and dots, hyphens as spaces, and without what every kommun is called. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/ (kommun|stad)$/, '')
    .replace(/^region /, '')
