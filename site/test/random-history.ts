import type { LedgerAction, LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import type { PublicDocument } from '@lovat/shared/contract/public-document'
import { addDays } from '@lovat/shared/text/dates'
import fc from 'fast-check'
import { aMunicipality, anActivity, anUpdate, aPromise } from './documents.ts'
import { documentsIn } from './documents-in.ts'
import { appendEntry } from './national/append-entry.ts'

const CODES = ['9901', '9902', '9903'] as const
const ORDERS = [
  'promise',
  'update',
  'title',
  'slug',
  'wording',
  'withdraw',
  'erase',
  'again',
  'follow',
  'kommun',
  'days',
  'restart',
] as const

/** One thing that happens, and two numbers that say to what. */
export const step = fc.record({ order: fc.constantFrom(...ORDERS), a: fc.nat({ max: 30 }), b: fc.nat({ max: 400 }) })
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** Three kommuner that are neighbours, one of them with a promise. */
export function firstEntries(): LedgerEntry[] {
  const entries: LedgerEntry[] = []
  for (const code of CODES)
    say(entries, 'published', aMunicipality({ code, name: `Ort ${code}`, slug: `ort-${code}`, neighbours: [...CODES] }))
  say(entries, 'published', aPromise())
  // So that what happens is told on another page of the ledger than what it happens to.
  for (let index = 0; index < 190; index++)
    say(entries, 'updated', aMunicipality({ code: '9903', name: 'Ort 9903', slug: 'ort-9903', neighbours: [...CODES] }))
  return entries
}

/** Lets a step happen to the ledger. Out: the day it is then. */
export function happen(entries: LedgerEntry[], { order, a, b }: Step, today: string): string {
  const pick = <T>(list: readonly T[]): T | undefined => list[a % Math.max(1, list.length)]
  const { promises, gone, municipalities } = documentsIn(entries)
  const promise = pick(promises)
  const kommun = pick(municipalities)
  const number = entries.length
  if (order === 'days') return addDays(today, b)
  if (order === 'promise') {
    const code = CODES[a % CODES.length] ?? '9901'
    const ref = `ML-${code}-2026-${number}`
    const parent = promise && { carriedFrom: promise.ref }
    const activities = [anActivity({ ref: `${ref}-1` })]
    say(
      entries,
      'published',
      aPromise({ ref, municipality: code, slug: b % 3 === 0 ? 'samma' : `lofte-${number}`, activities, ...(b % 2 && parent) }),
    )
  }
  if (order === 'kommun' && kommun)
    say(entries, 'updated', { ...kommun, underPreparation: b % 2 === 0, name: `Ort ${kommun.code} ${b % 4}` })
  const back = pick(gone)
  if (order === 'again' && back) say(entries, 'published', back)
  if (!promise) return today
  const { ref, municipality } = promise
  if (order === 'title') say(entries, 'updated', { ...promise, title: { sv: `Rubrik ${b}` } })
  if (order === 'slug') say(entries, 'updated', { ...promise, slug: `adress-${b % 5}` })
  if (order === 'wording') say(entries, 'corrected', { ...promise, wording: { sv: `Vi lovar ${b} möten.` } })
  if (order === 'withdraw') say(entries, 'withdrawn', promise)
  if (order === 'erase') say(entries, 'erased', promise)
  const update = anUpdate({ ref: `${ref}-U${number}`, municipality, promise: ref, date: '2026-03-03', count: b % 12 })
  if (order === 'update') say(entries, 'published', { ...update, activity: `${ref}-1` })
  if (order === 'follow')
    say(entries, 'published', { ...anUpdate({ ref: `${ref}-U${number}`, municipality, promise: ref }), activity: `${ref}-1` })
  return today
}

function say(entries: LedgerEntry[], action: LedgerAction, document: PublicDocument): void {
  const at = new Date(Date.UTC(2026, 0, 1, 8, 0, entries.length)).toISOString()
  appendEntry(entries, { at, action, document, note: `Post ${entries.length + 1}.` })
}
