import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapePiece, joinPieces, pieces, splitCell, unescapePiece } from './list-cell.ts'
import { text } from './testing/arbitrary-text.ts'

test.each([
  ['a | b', ['a', 'b']],
  ['a|b|', ['a', 'b']],
  ['a \\| b', ['a | b']],
  ['a \\\\| b', ['a \\', 'b']],
  ['C:\\temp | b', ['C:\\temp', 'b']],
  ['\\ a\\ ', [' a ']],
  [' | ', []],
])('%j holds %j', (cell, texts) => {
  expect(pieces(cell).map(unescapePiece)).toEqual(texts)
})

test('a separator that is escaped does not separate', () => {
  expect(splitCell('a\\;b;c', ';')).toEqual(['a\\;b', 'c'])
})

test('any texts come back from the cell they were written in', () => {
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      expect(pieces(joinPieces(texts.map(escapePiece))).map(unescapePiece)).toEqual(texts)
    }),
  )
})
