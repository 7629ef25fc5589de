import type { MixedText } from '@lovat/shared/text/mixed-text'
import type { Language } from '../words/language.ts'
import { wordsIn } from '../words/words-of.ts'
import type { SharedWorld } from './shared-world.ts'

export type IndicatorPoint = { period: string; value: number; low: number | null; high: number | null }
export type IndicatorProps = {
  id: string
  name: MixedText
  unit: MixedText
  source: { title: MixedText; url: string | null }
  series: IndicatorPoint[]
}

/** The indicator series of a kommun, periods in order. */
export function indicatorsOf(shared: SharedWorld, code: string, language: Language = 'sv'): IndicatorProps[] {
  const { say } = wordsIn(language)
  return shared.indicators
    .filter(({ document }) => document.municipality === code)
    .map(({ document }) => ({
      id: document.ref.toLowerCase(),
      name: say.said(document.name),
      unit: say.said(document.unit),
      source: { title: say.name(document.source.title), url: document.source.url ?? null },
      series: document.series
        .toSorted((a, b) => a.period.localeCompare(b.period))
        .map(({ period, value, low, high }) => ({ period, value, low: low ?? null, high: high ?? null })),
    }))
}
