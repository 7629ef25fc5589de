import { localizedOrEmpty } from './localized.ts'
import type { Stored } from './stored.ts'
import { withoutEmpty } from './without-empty.ts'

export const presentIndicator = (doc: Stored) => ({
  type: 'indicator',
  ref: doc.ref,
  municipality: doc.municipality?.code,
  name: localizedOrEmpty(doc.name),
  unit: localizedOrEmpty(doc.unit),
  source: withoutEmpty({ title: doc.source?.title ?? '', url: doc.source?.url }),
  series: ((doc.series ?? []) as Stored[]).map(({ period, value, low, high }) => withoutEmpty({ period, value, low, high })),
})
