import type { Problem } from '@lovat/shared/contract/problem'
import type { RelatedIds } from './related-ids.ts'
import { storeSources } from './store-sources.ts'
import { type Locale, textIn } from './text-in.ts'

/** `rowIds` are the ids that the causes got when they were written in Swedish: English goes into the same rows. */
export const storeProblem = (
  document: Problem,
  { idOf }: RelatedIds,
  locale: Locale,
  rowIds: readonly (string | null | undefined)[] = [],
) => ({
  ref: document.ref,
  municipality: idOf('municipality', document.municipality),
  year: document.year,
  title: textIn(document.title, locale),
  where: textIn(document.where, locale),
  howBig: textIn(document.howBig, locale),
  when: textIn(document.when, locale),
  whoOrWhat: textIn(document.whoOrWhat, locale),
  causes: document.causes.map((cause, index) => ({
    ...(rowIds[index] && { id: rowIds[index] }),
    perspective: cause.perspective,
    text: textIn(cause.text, locale),
  })),
  sources: storeSources(document.sources),
  district: document.district ?? null,
})
