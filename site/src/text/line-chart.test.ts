import { expect, test } from 'vitest'
import { lineChart } from './line-chart.ts'

const point = (period: string, value: number, low: number | null = null, high: number | null = null) => ({ period, value, low, high })

test('draws a higher value higher, from an axis that starts at zero', () => {
  const chart = lineChart([point('2024', 10), point('2025', 40)])
  expect(chart.points[0]?.y).toBeGreaterThan(chart.points[1]?.y ?? Number.POSITIVE_INFINITY)
  expect(chart.grid.map((line) => line.label)).toEqual([0, 10, 20, 30, 40])
})

test('has a point and a label for every period and a line through all', () => {
  const chart = lineChart([point('2023', 1), point('2024', 2), point('2025', 3)])
  expect(chart.periods.map((period) => period.label)).toEqual(['2023', '2024', '2025'])
  expect(chart.line.match(/[ML]/g)).toEqual(['M', 'L', 'L'])
})

test('draws an interval only where there is one', () => {
  expect(lineChart([point('2024', 10), point('2025', 12)]).band).toBe('')
  expect(lineChart([point('2024', 10, 8, 12), point('2025', 12, 9, 15)]).band).toMatch(/Z$/)
})

test.each([[[point('2025', 0)]], [[point('2025', 0), point('2026', 0)]], [[point('2025', 12345.6)]]])(
  'stays inside the frame for %j',
  (series) => {
    const chart = lineChart(series)
    for (const { x, y } of chart.points) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(chart.width)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(chart.height)
    }
  },
)
