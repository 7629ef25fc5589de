import type { Update } from '@lovat/shared/contract/update'
import { storedDay } from '../fields/day.ts'
import type { RelatedIds } from './related-ids.ts'
import { type Locale, textIn } from './text-in.ts'

export const storeUpdate = (document: Update, { idOf }: RelatedIds, locale: Locale) => ({
  ref: document.ref,
  promise: idOf('promise', document.promise),
  activity: document.activity ? idOf('activity', document.activity) : null,
  kind: document.kind,
  date: storedDay(document.date),
  text: textIn(document.text, locale),
  author: document.author,
  count: document.count ?? null,
  status: document.status ?? null,
  corrects: document.corrects ? idOf('update', document.corrects) : null,
  verdict: document.verdict ?? null,
  effect: document.effect ?? null,
  reason: document.reason ?? null,
  nextUpdateDue: document.nextUpdateDue ? storedDay(document.nextUpdateDue) : null,
  evidence: document.evidence.map(({ kind, title, date, url }) => ({ kind, title, date: date ? storedDay(date) : null, url: url ?? null })),
  evidenceMissing: document.evidenceMissing,
})
