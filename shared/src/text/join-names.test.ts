import { expect, it } from 'vitest'
import { joinNames } from './join-names.ts'

it.each([
  [[], ''],
  [['polisen'], 'polisen'],
  [['polisen', 'kommunen'], 'polisen och kommunen'],
  [['polisen', 'kommunen', 'Jernhusen'], 'polisen, kommunen och Jernhusen'],
])('%j → %s', (names, text) => {
  expect(joinNames(names)).toBe(text)
})
