import { expect, test } from 'vitest'
import { escapeSheetText } from './escape-sheet-text.ts'

test.each([
  ['a\r\nb', 'a_x000D_\nb'],
  ['_x000D_', '_x005F_x000D_'],
  ['_x000D\r', '_x005F_x000D_x000D_'],
  ['\ufffd\ufffe', '_xFFFD__xFFFE_'],
  ['\u{10ffff}', '_xDBFF__xDFFF_'],
  ['😀', '😀'],
  ['at', 'at'],
  ['valueOf', '_x0076__x0061__x006C__x0075__x0065__x004F__x0066_'],
  ['min_xylofon', 'min_xylofon'],
])('text as %j stands in a sheet as %j', (text, escaped) => {
  expect(escapeSheetText(text)).toBe(escaped)
})
