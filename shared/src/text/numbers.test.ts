import { expect, it } from 'vitest'
import { decimalNumber, numberInWords, wholeNumber } from './numbers.ts'

it.each([
  [0, '0'],
  [999, '999'],
  [1000, '1\u00a0000'],
  [10_587_710, '10\u00a0587\u00a0710'],
  [-3, '\u22123'],
])('writes %d whole with no-break spaces', (value, text) => {
  expect(wholeNumber(value)).toBe(text)
})

it.each([
  [3.5, '3,5'],
  [3, '3'],
  [3.04, '3'],
  [1234.56, '1\u00a0234,6'],
])('writes %d with at most one decimal and a comma', (value, text) => {
  expect(decimalNumber(value)).toBe(text)
})

it.each([
  [0, false, 'noll'],
  [1, false, 'ett'],
  [1, true, 'en'],
  [2, true, 'två'],
  [12, false, 'tolv'],
  [13, false, '13'],
  [1500, false, '1\u00a0500'],
])('says %d (common gender: %s)', (value, common, text) => {
  expect(numberInWords(value, common)).toBe(text)
})
