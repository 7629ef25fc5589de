import { expect, it } from 'vitest'
import { knownDatePhrase, longDate } from './dates.ts'

it.each([
  ['2026-10-12', '12 October 2026'],
  ['2026-01-01', '1 January 2026'],
  ['2026-09-30', '30 September 2026'],
  ['2028-02-29', '29 February 2028'],
])('%s is %s', (date, words) => {
  expect(longDate(date)).toBe(words)
})

it.each([
  ['2015-01-20', '20 January 2015'],
  ['2015-01', 'January 2015'],
  ['2015', '2015'],
])('what is known as %s is %s', (known, words) => {
  expect(knownDatePhrase(known)).toBe(words)
})
