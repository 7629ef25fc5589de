import type { IndicatorPoint } from '../routes/indicator-props.ts'

const WIDTH = 360
const HEIGHT = 220
const LEFT = 34
const RIGHT = 10
const TOP = 14
const BOTTOM = 30

export type LineChart = {
  width: number
  height: number
  line: string
  /** The confidence interval, "" when no point has one. */
  band: string
  points: { x: number; y: number }[]
  grid: { y: number; label: number }[]
  periods: { x: number; label: string }[]
}

/** A line chart's geometry from zero up. In: a series in order, at least one point. Out: whole pixels and paths. */
export function lineChart(series: readonly IndicatorPoint[]): LineChart {
  const top = niceTop(Math.max(...series.map((point) => point.high ?? point.value), 1))
  const bottom = HEIGHT - BOTTOM
  const x = (index: number) =>
    Math.round(series.length === 1 ? (LEFT + WIDTH - RIGHT) / 2 : LEFT + 14 + (index * (WIDTH - LEFT - RIGHT - 28)) / (series.length - 1))
  const y = (value: number) => Math.round(bottom - (Math.max(0, value) / top) * (bottom - TOP))
  const path = (values: readonly (readonly [number, number])[]) =>
    values.map(([px, py], index) => `${index === 0 ? 'M' : 'L'}${px} ${py}`).join('')
  const banded = series.flatMap((point, index) =>
    point.low === null || point.high === null ? [] : [{ index, low: point.low, high: point.high }],
  )
  return {
    width: WIDTH,
    height: HEIGHT,
    line: path(series.map((point, index) => [x(index), y(point.value)] as const)),
    band:
      banded.length < 2
        ? ''
        : `${path([
            ...banded.map(({ index, high }) => [x(index), y(high)] as const),
            ...banded.toReversed().map(({ index, low }) => [x(index), y(low)] as const),
          ])}Z`,
    points: series.map((point, index) => ({ x: x(index), y: y(point.value) })),
    grid: [0, 1, 2, 3, 4].map((step) => ({ y: y((top * step) / 4), label: (top * step) / 4 })),
    periods: series.map((point, index) => ({ x: x(index), label: point.period })),
  }
}

/** The smallest of 4, 8, 20, 40, 80, 200 … that is not below `value`, so that four steps fall on round numbers. */
function niceTop(value: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(value))
  return [0.4, 0.8, 2, 4, 8, 20].map((step) => step * magnitude).find((top) => top >= value) ?? 20 * magnitude
}
