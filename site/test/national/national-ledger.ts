import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import type { PromiseDocument } from '@lovat/shared/contract/promise'
import type { Update } from '@lovat/shared/contract/update'
import { referenceData } from '@lovat/shared/geo/reference-data'
import { appendEntry } from './append-entry.ts'
import { nationalPromise } from './national-promise.ts'
import { nationalUpdates } from './national-updates.ts'
import { seededRandom } from './random.ts'

export const NATIONAL_TODAY = '2026-11-21'
const FIRST_YEAR = 2014
const LAST_YEAR = 2026
const PROMISES_A_YEAR = 4
const MINUTE_MS = 60_000

/** Of the main kinds of page (promises, years, kommuner, län, lists, the ledger), those that are there without a promise. */
const BARE = 290 + 21 + 5
/** And those that a kommun with promises adds: its years and promises, and the parts of the ledger that they fill. */
const PAGES_OF_ONE = (LAST_YEAR - FIRST_YEAR + 1) * (PROMISES_A_YEAR + 1 + (PROMISES_A_YEAR * 9) / 100)

/**
 * A ledger as the nation would fill it: 290 kommuner and the police's areas, and as many kommuner with four promises a year
 * since 2014, five activities and eight follow-ups each, as give about `pages` pages of the main kinds (at least 390; at most
 * 20,500, the whole nation). A site has three times as many files: histories, feeds, calendars and search files are no main
 * kind. The same arguments give the same ledger. Valid by the contract, and its chain verifies.
 */
export function nationalLedger(pages: number, seed = 1): LedgerEntry[] {
  const random = seededRandom(seed)
  const entries: LedgerEntry[] = []
  const { municipalities, policeAreas } = referenceData()
  for (const document of [...municipalities, ...policeAreas])
    appendEntry(entries, { at: '2013-11-01T07:00:00.000Z', action: 'published', document })
  const active = municipalities.slice(0, Math.max(1, Math.round((pages - BARE) / PAGES_OF_ONE)))
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    const promises = active.flatMap((kommun) =>
      Array.from({ length: PROMISES_A_YEAR }, (_, index) => nationalPromise(random, kommun, year, index + 1)),
    )
    const updates = promises.flatMap((promise) => nationalUpdates(random, promise).map((document) => ({ document, promise })))
    publish(
      entries,
      `${year - 1}-12-01`,
      promises.map((document) => ({ document })),
    )
    publish(entries, `${year}-02-15`, updates.filter(({ document }) => document.date < NATIONAL_TODAY).toSorted(byDate))
  }
  return entries
}

type Change = { document: PromiseDocument | Update; promise?: PromiseDocument }
const byDate = (a: { document: Update }, b: { document: Update }) =>
  a.document.date < b.document.date ? -1 : a.document.date > b.document.date ? 1 : 0

/** One a minute: what came first has the lower number and the earlier time. */
function publish(entries: LedgerEntry[], from: string, changes: readonly Change[]): void {
  const start = Date.parse(`${from}T08:00:00Z`)
  for (const [index, change] of changes.entries()) {
    appendEntry(entries, { at: new Date(start + index * MINUTE_MS).toISOString(), action: 'published', ...change })
  }
}
