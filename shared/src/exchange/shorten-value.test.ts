import { expect, test } from 'vitest'
import { shortenValue } from './shorten-value.ts'

test.each([
  ['kort', 'kort'],
  [' två\r\nrader ', 'två  rader'],
  ['a\0b\ud800', 'a\ufffdb\ufffd'],
  ['å'.repeat(100_000), `${'å'.repeat(60)}…`],
  ['😀'.repeat(61), `${'😀'.repeat(60)}…`],
  ['811228-9874 och 811228-9874', '******-**** och ******-****'],
  ['19811228-9874, 670919-9530', '******-****, ******-****'],
])('%j is shown as %j', (text, shown) => {
  expect(shortenValue(text)).toBe(shown)
})
