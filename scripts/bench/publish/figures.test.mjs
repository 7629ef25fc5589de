import { expect, test } from 'vitest'
import { figuresOf, HEADER, rowsOf } from './figures.mjs'

const everything = { files: 3000, pages: 1000 }
const compared = { files: 1000, pages: 1000 }
const size = {
  asked: 1000,
  ...everything,
  kb: 20,
  full: { wall: 6, cpu: 10.5, peakMb: 300, ...everything },
  fullFromStart: { wall: 9, cpu: 15, peakMb: 300, ...everything },
  compared: { wall: 2, cpu: 3.5, peakMb: 250, ...compared },
  eleventyJs: { wall: 4, cpu: 4, peakMb: undefined, ...compared, kb: 19.5 },
  floor: { wall: 0.1, cpu: 0.1, peakMb: 80, ...everything },
  oneChange: { p50: 9.04, p95: 17.123_456, pages: 7 },
  running: { memoryMb: 250, peakMb: 400 },
}
const column = (name) => HEADER.indexOf(name)

const rowOf = (name, of = size) => rowsOf([of]).find(([own]) => own === name)

test('what was run has a row each, with files a second, how many of them are compared, and how many times as long it took as the publisher', () => {
  const rows = rowsOf([size])
  expect(rows.map(([name]) => name)).toEqual([
    'publiceraren, allt',
    '… från programstart',
    'golv: bara skriva filerna',
    'publiceraren, jämförda sidor',
    'Eleventy 3, JavaScript',
    'en ändring: p50 9 ms, p95 17,1 ms',
  ])
  expect(rows.every((row) => row.length === HEADER.length)).toBe(true)
  const all = rowOf('publiceraren, allt')
  expect([all[column('filer')], all[column('jämförda sidor')], all[column('filer/s')]]).toEqual([3000, 1000, 500])
  expect(all[column('gånger publiceraren')]).toBe(1)
  expect(rowOf('… från programstart')[column('gånger publiceraren')]).toBe(1.5)
})

test('who makes the compared pages alone is compared with the publisher making them alone', () => {
  expect(rowOf('Eleventy 3, JavaScript')[column('gånger publiceraren')]).toBe(2)
  expect(rowOf('publiceraren, jämförda sidor')[column('gånger publiceraren')]).toBe(1)
})

test('what has nothing to be compared with has no ratio', () => {
  const { compared: _, ...without } = size
  expect(rowOf('Eleventy 3, JavaScript', without)[column('gånger publiceraren')]).toBe('–')
})

test('what the machine can not tell is a dash, not a nought', () => {
  expect(rowOf('Eleventy 3, JavaScript')[column('minne MB')]).toBe('–')
})

test('the figures survive being printed: what was not run is not there, and no number has more than three decimals', () => {
  const left = [{ pages: 1000, what: 'hugo', why: 'finns inte' }]
  const printed = JSON.parse(JSON.stringify(figuresOf({ machine: { processors: 2 }, sizes: [size], left })))
  expect(printed).not.toHaveProperty('serve')
  expect(printed.sizes[0]).not.toHaveProperty('hugo')
  expect(printed.sizes[0].oneChange).toEqual({ p50: 9.04, p95: 17.123, pages: 7 })
  expect(printed.left).toEqual(left)
})
