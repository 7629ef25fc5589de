import { expect, it } from 'vitest'
import { decimalNumber, numberInWords, wholeNumber } from './numbers.ts'

it.each([
  [0, '0'],
  [999, '999'],
  [1500, '1,500'],
  [10_587_710, '10,587,710'],
])('writes %d whole', (value, text) => {
  expect(wholeNumber(value)).toBe(text)
})

it.each([
  [3.5, '3.5'],
  [3, '3'],
  [3.04, '3'],
  [1234.56, '1,234.6'],
])('writes %d with at most one decimal and a point', (value, text) => {
  expect(decimalNumber(value)).toBe(text)
})

it.each([
  [0, 'no'],
  [1, 'one'],
  [12, 'twelve'],
  [13, '13'],
  [1500, '1,500'],
])('says %d', (value, text) => {
  expect(numberInWords(value)).toBe(text)
})
