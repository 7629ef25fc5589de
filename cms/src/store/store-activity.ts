import type { Activity } from '@lovat/shared/contract/activity'
import { storedDay } from '../fields/day.ts'
import type { RelatedIds } from './related-ids.ts'
import { type Locale, textIn } from './text-in.ts'

export const storeActivity = (document: Activity, promiseRef: string, { idOf }: RelatedIds, locale: Locale) => ({
  ref: document.ref,
  number: Number(document.ref.split('-').at(-1)),
  promise: idOf('promise', promiseRef),
  text: textIn(document.text, locale),
  purpose: textIn(document.purpose, locale),
  kind: document.kind,
  responsible: document.responsible,
  responsibleRole: document.responsibleRole ?? null,
  helpers: document.helpers,
  measurable: document.target ? ('target' as const) : ('notMeasurable' as const),
  target: {
    op: document.target?.op ?? null,
    value: document.target?.value ?? null,
    unit: textIn(document.target?.unit, locale),
    per: document.target?.per ?? null,
  },
  notMeasurableReason: textIn(document.notMeasurableReason, locale),
  timing:
    document.timing.kind === 'season'
      ? { kind: 'season' as const, season: document.timing.season, year: document.timing.year, from: null, to: null }
      : { kind: 'window' as const, from: storedDay(document.timing.from), to: storedDay(document.timing.to), season: null, year: null },
  goal: document.goal ?? null,
  newness: document.newness ?? null,
  whyThisWorks: textIn(document.whyThisWorks, locale),
  followUpMethod: textIn(document.followUpMethod, locale),
  place: document.place ?? null,
  nextUpdateDue: document.nextUpdateDue ? storedDay(document.nextUpdateDue) : null,
})
