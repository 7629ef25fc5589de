import type { Agreement } from '@lovat/shared/contract/agreement'
import type { Indicator } from '@lovat/shared/contract/indicator'
import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import type { Municipality } from '@lovat/shared/contract/municipality'
import type { Problem } from '@lovat/shared/contract/problem'
import type { PromiseDocument } from '@lovat/shared/contract/promise'
import type { DocumentType, PublicDocument } from '@lovat/shared/contract/public-document'
import type { Update } from '@lovat/shared/contract/update'
import { compareSwedish } from '@lovat/shared/text/sorting'
import type { State } from '../../publisher/state.ts'
import { promisePaths } from './promise-paths.ts'

export type Published<D> = { document: D; entries: LedgerEntry[] }

export type PromiseInWorld = Published<PromiseDocument> & { municipality: Municipality; path: string; updates: Published<Update>[] }

/** A promise that was public and no longer is. `document` is its last public text, null where the law had it erased. */
export type WithdrawnInWorld = {
  ref: string
  path: string
  municipality: Municipality
  year: number
  document: PromiseDocument | null
  entries: LedgerEntry[]
}

/** The ledger's state in the form that pages ask for: by kommun, with addresses settled. */
export type World = {
  head: number
  /** In Swedish order of name. */
  municipalities: Published<Municipality>[]
  promises: PromiseInWorld[]
  withdrawn: WithdrawnInWorld[]
  promisesOf: ReadonlyMap<string, PromiseInWorld[]>
  agreements: Published<Agreement>[]
  problems: ReadonlyMap<string, Published<Problem>>
  indicators: Published<Indicator>[]
  /** Every entry about a promise and its updates, oldest first, also those whose document has since been withdrawn. */
  historyOf: (promiseRef: string) => LedgerEntry[]
  entries: LedgerEntry[]
}

/** In: the folded ledger. Out: what is public now, sorted. Documents of a kommun that is not public itself are left out. */
export function worldOf(state: State): World {
  const current = <T extends DocumentType>(type: T): Published<Extract<PublicDocument, { type: T }>>[] =>
    [...state.records.values()].flatMap((record) =>
      record.current?.type === type ? [{ document: record.current as Extract<PublicDocument, { type: T }>, entries: record.entries }] : [],
    )
  const municipalities = current('municipality').toSorted((a, b) => compareSwedish(a.document.name, b.document.name))
  const byCode = new Map(municipalities.map(({ document }) => [document.code, document]))
  const updatesOf = Map.groupBy(current('update'), ({ document }) => document.promise)
  const entries = [...state.records.values()].flatMap((record) => record.entries).toSorted((a, b) => a.number - b.number)
  const promiseEntries = Map.groupBy(
    entries.filter((entry) => entry.type === 'promise' || entry.type === 'update'),
    (entry) => entry.ref.replace(/-U\d+$/, ''),
  )
  const { live, gone } = promisePaths(state, byCode)
  const promises = live
    .map((promise): PromiseInWorld => ({ ...promise, updates: updatesOf.get(promise.document.ref) ?? [] }))
    .toSorted((a, b) => b.document.year - a.document.year || compareSwedish(a.document.ref, b.document.ref))
  return {
    head: state.head,
    municipalities,
    promises,
    withdrawn: gone,
    promisesOf: Map.groupBy(promises, (promise) => promise.document.municipality),
    agreements: current('agreement'),
    problems: new Map(current('problem').map((problem) => [problem.document.ref, problem])),
    indicators: current('indicator'),
    historyOf: (ref) => promiseEntries.get(ref) ?? [],
    entries,
  }
}
