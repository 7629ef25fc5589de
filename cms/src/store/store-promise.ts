import type { PromiseDocument } from '@lovat/shared/contract/promise'
import { storedDay } from '../fields/day.ts'
import type { RelatedIds } from './related-ids.ts'
import { storeSources } from './store-sources.ts'
import { type Locale, textIn } from './text-in.ts'

export const storePromise = (document: Omit<PromiseDocument, 'activities'>, { idOf }: RelatedIds, locale: Locale) => ({
  ref: document.ref,
  municipality: idOf('municipality', document.municipality),
  district: document.district ?? null,
  year: document.year,
  slug: document.slug,
  title: textIn(document.title, locale),
  summary: textIn(document.summary, locale),
  wording: textIn(document.wording, locale),
  plainLanguage: textIn(document.plainLanguage, locale),
  parties: document.parties,
  themes: document.themes,
  problems: document.problems.map((ref) => idOf('problem', ref)),
  sources: storeSources(document.sources),
  agreement: document.agreement ? idOf('agreement', document.agreement) : null,
  carriedFrom: document.carriedFrom ? idOf('promise', document.carriedFrom) : null,
  from: storedDay(document.from),
  to: storedDay(document.to),
  place: document.place ?? null,
  origin: {
    title: document.origin?.title ?? null,
    publisher: document.origin?.publisher ?? null,
    date: document.origin?.date ? storedDay(document.origin.date) : null,
    url: document.origin?.url ?? null,
    note: textIn(document.origin?.note, locale),
  },
})
