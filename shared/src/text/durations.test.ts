import { expect, test } from 'vitest'
import { durationInWords } from './durations.ts'

test.each([
  [0, '0 sekunder'],
  [40, '0 sekunder'],
  [250, '0,3 sekunder'],
  [1000, '1 sekund'],
  [1040, '1 sekund'],
  [9949, '9,9 sekunder'],
  [9960, '9 sekunder'],
  [59_999, '59 sekunder'],
  [60_000, '1 minut'],
  [239_999, '3 minuter'],
  [3_599_999, '59 minuter'],
  [3_600_000, '1 timme'],
  [86_399_999, '23 timmar'],
  [86_400_000, '1 dygn'],
  [259_200_000, '3 dygn'],
])('%i ms is %s', (ms, words) => {
  expect(durationInWords(ms)).toBe(words)
})
