import type { Indicator } from '@lovat/shared/contract/indicator'
import type { RelatedIds } from './related-ids.ts'
import { type Locale, textIn } from './text-in.ts'

export const storeIndicator = (document: Indicator, { idOf }: RelatedIds, locale: Locale) => ({
  ref: document.ref,
  municipality: idOf('municipality', document.municipality),
  name: textIn(document.name, locale),
  unit: textIn(document.unit, locale),
  source: { title: document.source.title, url: document.source.url ?? null },
  series: document.series.map(({ period, value, low, high }) => ({ period, value, low: low ?? null, high: high ?? null })),
})
