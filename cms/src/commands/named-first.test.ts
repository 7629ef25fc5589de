import { expect, test } from 'vitest'
import { namedFirst } from './named-first.ts'

const rows = (...pairs: string[]) =>
  pairs.map((pair) => {
    const [ref = '', names] = pair.split('>')
    return { document: { ref, names } }
  })

test.each([
  ['keeps the order of rows that name nothing', ['1', '2', '3'], '1 2 3'],
  ['puts a row after the one it names', ['1>3', '2', '3'], '3 1 2'],
  ['follows names through several rows', ['1>2', '2>3', '3'], '3 2 1'],
  ['leaves names outside the file alone', ['1>9', '2'], '1 2'],
  ['comes to an end with rows that name each other', ['1>2', '2>1'], '2 1'],
])('%s', (_, given, expected) => {
  const ordered = namedFirst(rows(...given), ({ document }) => document.names)
  expect(ordered.map(({ document }) => document.ref).join(' ')).toBe(expected)
})
