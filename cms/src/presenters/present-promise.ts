import { dayOf } from '../fields/day.ts'
import { localized, localizedOrEmpty } from './localized.ts'
import { presentActivity } from './present-activity.ts'
import { presentParty } from './present-party.ts'
import { presentSources } from './present-source.ts'
import type { Stored } from './stored.ts'
import { withoutEmpty } from './without-empty.ts'

/** The package: a promise with its activities, in the order of their numbers. */
export function presentPromise(doc: Stored, activities: readonly Stored[]) {
  const { origin } = doc
  return withoutEmpty({
    type: 'promise',
    ref: doc.ref,
    municipality: doc.municipality?.code,
    district: doc.district,
    year: doc.year,
    slug: doc.slug,
    title: localizedOrEmpty(doc.title),
    summary: localized(doc.summary),
    wording: localizedOrEmpty(doc.wording),
    plainLanguage: localized(doc.plainLanguage),
    parties: ((doc.parties ?? []) as Stored[]).map(presentParty),
    themes: doc.themes ?? [],
    problems: ((doc.problems ?? []) as Stored[]).map((problem) => problem.ref),
    sources: presentSources(doc.sources),
    agreement: doc.agreement?.ref,
    carriedFrom: doc.carriedFrom?.ref,
    from: dayOf(doc.from),
    to: dayOf(doc.to),
    place: doc.place,
    origin: origin?.title
      ? withoutEmpty({
          title: origin.title,
          publisher: origin.publisher,
          date: dayOf(origin.date),
          url: origin.url,
          note: localized(origin.note),
        })
      : undefined,
    activities: activities.toSorted((a, b) => a.number - b.number).map(presentActivity),
  })
}
