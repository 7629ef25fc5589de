import type { Update, UpdateKind } from '@lovat/shared/contract/update'
import { sortedByDate } from '@lovat/shared/delivery/effective-updates'
import type { KommunWorld, PromiseInWorld } from './kommun-world.ts'
import { type MunicipalityName, municipalityName } from './municipality-link.ts'
import { remember } from './remember.ts'

/** A follow-up in a list of the latest, with the promise it belongs to. */
export type LatestUpdate = {
  date: string
  kind: UpdateKind
  text: string
  author: string
  promise: { title: string; path: string }
  municipality: MunicipalityName
}

/** No list is longer. */
export const MOST_LATEST = 5

type Found = Update & { of: PromiseInWorld }
const ofOne = remember<KommunWorld, Found[]>()

/** The newest follow-ups of some kommuner, newest first; at most `limit`, which is at most `MOST_LATEST`. */
export function latestUpdates(kommuner: readonly KommunWorld[], limit: number): LatestUpdate[] {
  const found = kommuner.flatMap((kommun) =>
    ofOne(kommun, [], () =>
      newest(
        kommun.promises.flatMap((of) => of.updates.map(({ document }) => ({ ...document, of }))),
        MOST_LATEST,
      ),
    ),
  )
  return newest(found, limit).map(({ date, kind, text, author, of }) => ({
    date,
    kind,
    text: text.sv,
    author: author.name,
    promise: { title: of.document.title.sv, path: of.path },
    municipality: municipalityName(of.municipality),
  }))
}

function newest(updates: readonly Found[], limit: number): Found[] {
  // Sorting by the rules is slow, and a nation has a hundred thousand: only those that can be among the newest are sorted.
  const since =
    updates
      .map(({ date }) => date)
      .sort()
      .at(-limit) ?? ''
  return sortedByDate(updates.filter(({ date }) => date >= since))
    .toReversed()
    .slice(0, limit)
}
