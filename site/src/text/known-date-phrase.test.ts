import { expect, test } from 'vitest'
import { knownDatePhrase } from './known-date-phrase.ts'

test.each([
  ['2015-01-20', '20 januari 2015'],
  ['2015-12-01', '1 december 2015'],
  ['2015-01', 'januari 2015'],
  ['2015', '2015'],
])('%s is %s', (known, phrase) => {
  expect(knownDatePhrase(known)).toBe(phrase)
})
