import { expect, test } from 'vitest'
import { progressPhrase } from './progress-phrase.ts'

test.each([
  ['atLeast', false, 7, 10, 'kontroller', '7 av minst 10 kontroller'],
  ['exactly', false, 1, 2, 'möten', '1 av 2 möten'],
  ['about', false, 8, 10, 'besök', '8 av cirka 10 besök'],
  ['about', true, 8, 12, 'möte', '8 av omkring 12'],
  ['atLeast', true, 40, 52, 'pass', '40 av minst 52'],
] as const)('%s, rate %s: %i of %i', (op, isRate, done, expected, unit, phrase) => {
  expect(progressPhrase({ op, isRate, done, expected, unit, isReached: false })).toBe(phrase)
})
