import { expect, test } from 'vitest'
import { tallyPaths } from './tally-paths.ts'

test('draws exactly one stroke per kommun, state by state', () => {
  const { paths } = tallyPaths({ inForce: 3, underPreparation: 0, expired: 12, missing: 275 })
  expect(paths.map(({ state, d }) => [state, d.split('M').length - 1])).toEqual([
    ['inForce', 3],
    ['expired', 12],
    ['missing', 275],
  ])
  expect(new Set(paths.flatMap(({ d }) => d.split('M').slice(1))).size).toBe(290)
})

test('has a size even with nothing to draw', () => {
  expect(tallyPaths({ inForce: 0, underPreparation: 0, expired: 0, missing: 0 }).height).toBeGreaterThan(0)
})
