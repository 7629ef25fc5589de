import type { Update, UpdateKind } from '@lovat/shared/contract/update'
import { sortedByDate } from '@lovat/shared/delivery/effective-updates'
import type { MixedText } from '@lovat/shared/text/mixed-text'
import type { Language } from '../words/language.ts'
import { wordsIn } from '../words/words-of.ts'
import type { KommunWorld, PromiseInWorld } from './kommun-world.ts'
import { type MunicipalityName, municipalityName } from './municipality-link.ts'
import { type PromiseLink, promiseLink } from './promise-link.ts'
import { remember } from './remember.ts'

/** A follow-up in a list of the latest, with the promise it belongs to. */
export type LatestUpdate = {
  date: string
  kind: UpdateKind
  text: MixedText
  author: MixedText
  promise: PromiseLink
  municipality: MunicipalityName
}

/** No list is longer. */
export const MOST_LATEST = 5

type Found = Update & { of: PromiseInWorld }
const ofOne = remember<KommunWorld, Found[]>()

/** The newest follow-ups of some kommuner, newest first; at most `limit`, which is at most `MOST_LATEST`. */
export function latestUpdates(kommuner: readonly KommunWorld[], limit: number, language: Language = 'sv'): LatestUpdate[] {
  const { say } = wordsIn(language)
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
    text: say.said(text),
    author: say.name(author.name),
    promise: promiseLink(of, language),
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
