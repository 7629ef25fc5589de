import { dayOf } from '../fields/day.ts'
import { localized, localizedOrEmpty } from './localized.ts'
import { presentParty } from './present-party.ts'
import type { Stored } from './stored.ts'
import { withoutEmpty } from './without-empty.ts'

export function presentActivity(doc: Stored) {
  const target =
    doc.measurable === 'target'
      ? withoutEmpty({ op: doc.target?.op, value: doc.target?.value, unit: localizedOrEmpty(doc.target?.unit), per: doc.target?.per })
      : undefined
  return withoutEmpty({
    ref: doc.ref,
    text: localizedOrEmpty(doc.text),
    purpose: localized(doc.purpose),
    kind: doc.kind,
    responsible: presentParty(doc.responsible),
    responsibleRole: doc.responsibleRole,
    helpers: doc.helpers ?? [],
    target,
    notMeasurableReason: doc.measurable === 'notMeasurable' ? localizedOrEmpty(doc.notMeasurableReason) : undefined,
    timing:
      doc.timing?.kind === 'season'
        ? { kind: 'season', season: doc.timing.season, year: doc.timing.year }
        : { kind: 'window', from: dayOf(doc.timing?.from), to: dayOf(doc.timing?.to) },
    goal: doc.goal,
    newness: doc.newness,
    whyThisWorks: localized(doc.whyThisWorks),
    followUpMethod: localized(doc.followUpMethod),
    place: doc.place,
    nextUpdateDue: dayOf(doc.nextUpdateDue),
  })
}
