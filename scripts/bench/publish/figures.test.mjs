import { expect, test } from 'vitest'
import { figuresOf, HEADER, rowsOf } from './figures.mjs'

const size = {
  asked: 1000,
  pages: 1000,
  kb: 20,
  full: { wall: 2, cpu: 3.5, peakMb: 300, pages: 1000 },
  fullFromStart: { wall: 3, cpu: 5, peakMb: 300, pages: 1000 },
  eleventyJs: { wall: 3.6, cpu: 4, peakMb: undefined, pages: 900, kb: 19.5 },
  floor: { wall: 0.1, cpu: 0.1, peakMb: 80, pages: 1000 },
  oneChange: { p50: 9.04, p95: 17.123_456, pages: 7 },
  running: { memoryMb: 250, peakMb: 400 },
}
const column = (name) => HEADER.indexOf(name)

test('what was run has a row each, with pages a second and how many times as long it took as the publisher', () => {
  const rows = rowsOf([size])
  expect(rows.map(([name]) => name)).toEqual([
    'publiceraren, allt',
    '… från programstart',
    'Eleventy 3, JavaScript',
    'golv: bara skriva filerna',
    'en ändring: p50 9 ms, p95 17,1 ms',
  ])
  expect(rows.every((row) => row.length === HEADER.length)).toBe(true)
  expect(rows[0][column('sidor/s')]).toBe(500)
  expect(rows[0][column('gånger publiceraren')]).toBe(1)
})

test('who makes fewer pages is compared page by page', () => {
  expect(rowsOf([size])[2][column('gånger publiceraren')]).toBe(2)
})

test('what the machine can not tell is a dash, not a nought', () => {
  expect(rowsOf([size])[2][column('minne MB')]).toBe('–')
})

test('the figures survive being printed: what was not run is not there, and no number has more than three decimals', () => {
  const left = [{ pages: 1000, what: 'hugo', why: 'finns inte' }]
  const printed = JSON.parse(JSON.stringify(figuresOf({ machine: { processors: 2 }, sizes: [size], left })))
  expect(printed).not.toHaveProperty('serve')
  expect(printed.sizes[0]).not.toHaveProperty('hugo')
  expect(printed.sizes[0].oneChange).toEqual({ p50: 9.04, p95: 17.123, pages: 7 })
  expect(printed.left).toEqual(left)
})
