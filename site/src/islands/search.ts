import { kommunFinder } from '@lovat/shared/geo/kommun-finder'
import type { FindableKommun } from '../routes/finder-route.ts'
import { findPromises, type Hit, type KommunPromises, type ReadShard, termsOf } from '../search/find-promises.ts'
import { fetchKommuner } from './fetch-kommuner.ts'

export type FoundPromise = { path: string; title: string; text: string; where: string }
export type SearchAnswer = { words: string; kommuner: FindableKommun[]; promises: FoundPromise[]; total: number }

const NOTHING: Omit<SearchAnswer, 'words'> = { kommuner: [], promises: [], total: 0 }
const known = new Map<string, Promise<unknown>>()

/** Answers a question from the files of the index, each fetched once. Never rejects: what went wrong is said in words. */
export async function search(question: string, most: number): Promise<SearchAnswer> {
  if (termsOf(question).length === 0) return { ...NOTHING, words: question.trim() === '' ? '' : 'Skriv minst ett ord.' }
  try {
    const [hits, all] = await Promise.all([findPromises(question, readShard), fetchKommuner()])
    const kommuner = kommunFinder(all)(question, 3).map(({ kommun }) => kommun)
    const promises = await Promise.all(hits.slice(0, most).map(shown))
    const found = promises.filter((one) => one !== undefined)
    return { words: inWords(hits.length, kommuner.length), kommuner, promises: found, total: hits.length }
  } catch {
    return { ...NOTHING, words: 'Sökningen kunde inte hämtas. Pröva igen, eller leta kommun för kommun.' }
  }
}

const readShard: ReadShard = (key) => fetchOnce(`/sok/ord/${key}.json`)

async function shown({ code, id }: Hit): Promise<FoundPromise | undefined> {
  const kommun = await fetchOnce<KommunPromises>(`/sok/${code}.json`)
  const promise = kommun?.promises[id]
  if (kommun === undefined || promise === undefined) return undefined
  return { ...promise, where: `${kommun.name}${kommun.example ? ' (exempel)' : ''} ${promise.year}` }
}

/** Undefined where there is no such file. */
function fetchOnce<T>(address: string): Promise<T | undefined> {
  const asked = known.get(address) ?? fetchJson(address)
  known.set(address, asked)
  asked.catch(() => known.delete(address))
  return asked as Promise<T | undefined>
}

async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetch(address)
  if (answer.status === 404) return undefined
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return answer.json()
}

function inWords(promises: number, kommuner: number): string {
  if (promises > 0) return promises === 1 ? 'Ett löfte:' : `${promises} löften:`
  return kommuner > 0
    ? 'Inget löfte har de orden, men en kommun heter så:'
    : 'Inget löfte har alla de orden. Pröva med färre eller andra ord.'
}
