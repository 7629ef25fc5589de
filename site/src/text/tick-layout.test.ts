import { expect, test } from 'vitest'
import { tickLayout } from './tick-layout.ts'

test('draws one stroke for each that was promised and fills those that are done', () => {
  const { ticks } = tickLayout(7, 10)
  expect(ticks.map((tick) => tick.on)).toEqual([true, true, true, true, true, true, true, false, false, false])
})

test('adds strokes when more was done than promised', () => {
  expect(tickLayout(3, 2).ticks).toHaveLength(3)
})

test('leaves a wider gap after every fifth stroke, and none falls outside', () => {
  const { ticks, width } = tickLayout(0, 6)
  const gaps = ticks.slice(1).map((tick, index) => tick.x - (ticks[index]?.x ?? 0))
  expect(gaps).toEqual([11, 11, 11, 11, 18])
  expect(width).toBeGreaterThanOrEqual((ticks.at(-1)?.x ?? 0) + 6)
})
