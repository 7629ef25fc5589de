import { expect, test } from 'vitest'
import { periodPhrase } from './period-phrase.ts'

test.each([
  ['2026-01-01', '2026-12-31', '2026'],
  ['2026-01-01', '2027-12-31', '2026–2027'],
  ['2026-03-01', '2026-11-30', '1 mars 2026 till 30 november 2026'],
])('%s to %s is %s', (from, to, phrase) => {
  expect(periodPhrase(from, to)).toBe(phrase)
})
