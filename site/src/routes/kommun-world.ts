import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import type { Municipality } from '@lovat/shared/contract/municipality'
import type { PromiseDocument } from '@lovat/shared/contract/promise'
import type { Update } from '@lovat/shared/contract/update'
import { compareSwedish } from '@lovat/shared/text/sorting'
import type { DocumentRecord, Records } from '../../publisher/state.ts'
import { isInEnglish } from './promise-link.ts'
import { promisePaths } from './promise-paths.ts'
import { remember } from './remember.ts'

export type Published<D> = { document: D; entries: LedgerEntry[] }

export type PromiseInWorld = Published<PromiseDocument> & {
  municipality: Municipality
  path: string
  updates: Published<Update>[]
  /** Every entry about it and its updates, oldest first, also about those that have since been withdrawn. */
  history: LedgerEntry[]
}

/** A promise that was public and no longer is. `document` is its last public text, null where the law had it erased. */
export type WithdrawnInWorld = {
  ref: string
  path: string
  municipality: Municipality
  year: number
  document: PromiseDocument | null
  /** Whether its last public text had a page in English. */
  wasInEnglish: boolean
  entries: LedgerEntry[]
  history: LedgerEntry[]
}

/**
 * A kommun that is public, and what it has promised. `promises` are the newest first. `entries` is all that was ever said of
 * it, its promises and their follow-ups, oldest first.
 */
export type KommunWorld = {
  municipality: Published<Municipality>
  promises: PromiseInWorld[]
  withdrawn: WithdrawnInWorld[]
  entries: LedgerEntry[]
}

const kommuner = remember<Records, KommunWorld | null>()
const live = remember<DocumentRecord, PromiseInWorld>()

/** In: the documents of a kommun. Out: what is public of them, with addresses settled; null when the kommun itself is not. */
export const kommunWorld = (records: Records): KommunWorld | null => kommuner(records, [], () => makeKommunWorld(records))

/** The newest year first. */
export const byYearAndRef = (a: PromiseInWorld, b: PromiseInWorld): number =>
  b.document.year - a.document.year || compareSwedish(a.document.ref, b.document.ref)

function makeKommunWorld(records: Records): KommunWorld | null {
  const municipality = [...records.values()].flatMap(({ current, entries }) =>
    current?.type === 'municipality' ? [{ document: current, entries }] : [],
  )[0]
  if (!municipality) return null
  const about = Map.groupBy([...records.values()], ({ ref }) => ref.replace(/-U\d+$/, ''))
  const paths = promisePaths(records, municipality.document)
  return {
    municipality,
    promises: paths.live
      .map(({ record, document, path }) => {
        const own = about.get(record.ref) ?? []
        return live(record, [municipality.document, path, ...own], () => ({
          document,
          entries: record.entries,
          municipality: municipality.document,
          path,
          updates: own.flatMap(({ current, entries }) => (current?.type === 'update' ? [{ document: current, entries }] : [])),
          history: historyOf(own),
        }))
      })
      .toSorted(byYearAndRef),
    withdrawn: paths.gone.map(({ record, document, path }) => ({
      ref: record.ref,
      path,
      municipality: municipality.document,
      year: document.year,
      document: record.entries.at(-1)?.action === 'erased' ? null : document,
      wasInEnglish: isInEnglish(document),
      entries: record.entries,
      history: historyOf(about.get(record.ref) ?? []),
    })),
    entries: historyOf([...records.values()]),
  }
}

const historyOf = (records: readonly DocumentRecord[]): LedgerEntry[] =>
  records.flatMap(({ entries }) => entries).toSorted((a, b) => a.number - b.number)
