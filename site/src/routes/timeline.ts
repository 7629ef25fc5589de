import type { PromiseDocument } from '@lovat/shared/contract/promise'
import type { Update, UpdateKind } from '@lovat/shared/contract/update'
import { sortedByDate } from '@lovat/shared/delivery/effective-updates'
import type { MixedText } from '@lovat/shared/text/mixed-text'
import type { Language } from '../words/language.ts'
import { wordsIn } from '../words/words-of.ts'

export type TimelineItem = { date: string; kind: UpdateKind; author: MixedText; activity: { id: string; text: MixedText } | null }

/** Every follow-up of a promise in one line of time, newest first, each with the activity it belongs to. */
export function timeline(promise: PromiseDocument, updates: readonly Update[], language: Language = 'sv'): TimelineItem[] {
  const { say } = wordsIn(language)
  const activities = new Map(promise.activities.map((activity) => [activity.ref, activity]))
  return sortedByDate(updates)
    .toReversed()
    .map((update) => {
      const activity = update.activity ? activities.get(update.activity) : undefined
      return {
        date: update.date,
        kind: update.kind,
        author: say.name(update.author.name),
        activity: activity ? { id: `aktivitet-${activity.ref.split('-').at(-1)}`, text: say.said(activity.text) } : null,
      }
    })
}
