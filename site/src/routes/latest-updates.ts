import type { UpdateKind } from '@lovat/shared/contract/update'
import { sortedByDate } from '@lovat/shared/delivery/effective-updates'
import { type MunicipalityName, municipalityName } from './municipality-link.ts'
import type { PromiseInWorld } from './world.ts'

/** A follow-up in a list of the latest, with the promise it belongs to. */
export type LatestUpdate = {
  date: string
  kind: UpdateKind
  text: string
  author: string
  promise: { title: string; path: string }
  municipality: MunicipalityName
}

/** The newest follow-ups of some promises, newest first. */
export function latestUpdates(promises: readonly PromiseInWorld[], limit: number): LatestUpdate[] {
  const all = promises.flatMap((promise) => promise.updates.map(({ document }) => ({ ...document, of: promise })))
  return sortedByDate(all)
    .toReversed()
    .slice(0, limit)
    .map(({ date, kind, text, author, of }) => ({
      date,
      kind,
      text: text.sv,
      author: author.name,
      promise: { title: of.document.title.sv, path: of.path },
      municipality: municipalityName(of.municipality),
    }))
}
