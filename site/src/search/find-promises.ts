import { shardOf, stemOf, wordsOf } from './stems.ts'

/** A file of the index: kommunkod → stem → promises, by year and number. */
export type Shard = Record<string, Record<string, number[]>>
/** What is shown of a kommun's promises, by year and number. */
export type KommunPromises = {
  name: string
  example: boolean
  promises: Record<string, { title: string; path: string; year: number; text: string }>
}
export type Hit = { code: string; id: number; exact: number }

/** How the index is read: undefined where there is no such file, and so nothing to find. */
export type ReadShard = (key: string) => Promise<Shard | undefined>

/** What is searched for in a text that somebody typed. The last word may be half typed. */
export const termsOf = (typed: string): string[] => [...new Set(wordsOf(typed).map(stemOf))].filter((term) => term !== '')

/**
 * The promises that have all words of a question, those that have most of them as they were asked for first, then the newest.
 * In: what was typed, and how to read the index. Out: where they are; nothing for a question without words.
 */
export async function findPromises(typed: string, read: ReadShard): Promise<Hit[]> {
  const terms = termsOf(typed)
  if (terms.length === 0) return []
  const found = await Promise.all(terms.map(async (term) => hitsOf(term, await read(shardOf(term)))))
  const [first = new Map<string, Hit>(), ...others] = found
  const common = [...first].flatMap(([place, hit]) => {
    const all = others.map((one) => one.get(place))
    return all.every((one) => one !== undefined) ? [{ ...hit, exact: all.reduce((sum, one) => sum + (one?.exact ?? 0), hit.exact) }] : []
  })
  return common.toSorted((a, b) => b.exact - a.exact || b.id - a.id || a.code.localeCompare(b.code))
}

function hitsOf(term: string, shard: Shard | undefined): Map<string, Hit> {
  const hits = new Map<string, Hit>()
  for (const [code, stems] of Object.entries(shard ?? {})) {
    for (const [stem, ids] of Object.entries(stems)) {
      if (!stem.startsWith(term)) continue
      const exact = stem === term ? 1 : 0
      for (const id of ids) {
        const place = `${code}/${id}`
        hits.set(place, { code, id, exact: Math.max(exact, hits.get(place)?.exact ?? 0) })
      }
    }
  }
  return hits
}
