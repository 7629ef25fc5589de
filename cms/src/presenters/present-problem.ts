import { localized, localizedOrEmpty } from './localized.ts'
import { presentSources } from './present-source.ts'
import type { Stored } from './stored.ts'
import { withoutEmpty } from './without-empty.ts'

export const presentProblem = (doc: Stored) =>
  withoutEmpty({
    type: 'problem',
    ref: doc.ref,
    municipality: doc.municipality?.code,
    year: doc.year,
    title: localizedOrEmpty(doc.title),
    where: localized(doc.where),
    howBig: localized(doc.howBig),
    when: localized(doc.when),
    whoOrWhat: localized(doc.whoOrWhat),
    causes: ((doc.causes ?? []) as Stored[]).map(({ perspective, text }) => ({ perspective, text: localizedOrEmpty(text) })),
    sources: presentSources(doc.sources),
    district: doc.district,
  })
