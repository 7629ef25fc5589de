import type { SharedWorld } from './shared-world.ts'

export type IndicatorPoint = { period: string; value: number; low: number | null; high: number | null }
export type IndicatorProps = {
  id: string
  name: string
  unit: string
  source: { title: string; url: string | null }
  series: IndicatorPoint[]
}

/** The indicator series of a kommun, periods in order. */
export function indicatorsOf(shared: SharedWorld, code: string): IndicatorProps[] {
  return shared.indicators
    .filter(({ document }) => document.municipality === code)
    .map(({ document }) => ({
      id: document.ref.toLowerCase(),
      name: document.name.sv,
      unit: document.unit.sv,
      source: { title: document.source.title, url: document.source.url ?? null },
      series: document.series
        .toSorted((a, b) => a.period.localeCompare(b.period))
        .map(({ period, value, low, high }) => ({ period, value, low: low ?? null, high: high ?? null })),
    }))
}
