import { expect, test } from 'vitest'
import { relativePath } from './relative-path.ts'
import { swedenMap } from './sweden-map.ts'

const { shapes, counties, width, height } = swedenMap()

/** The corners of a path of whole, relative steps. */
function corners(d: string): [number, number][] {
  return [...d.matchAll(/M(-?\d+)([ -]\d+)(?:l([^Mz]*)|h1v1h-1)z?/g)].flatMap(([, x, y, steps = '']) => {
    let at: [number, number] = [Number(x), Number(y)]
    const numbers = (steps.match(/-?\d+/g) ?? []).map(Number)
    const points = [at]
    for (let index = 0; index < numbers.length; index += 2) {
      at = [at[0] + (numbers[index] ?? 0), at[1] + (numbers[index + 1] ?? 0)]
      points.push(at)
    }
    return points
  })
}

test('each of the 290 kommuner has a shape, within the frame', () => {
  expect(shapes.size).toBe(290)
  for (const [code, d] of shapes) {
    const points = corners(d)
    expect(points.length, code).toBeGreaterThan(0)
    for (const [x, y] of points) expect(x >= 0 && x <= width && y >= 0 && y <= height, code).toBe(true)
  }
})

test('they lie as they do in the country', () => {
  const middle = (code: string, axis: 0 | 1) => {
    const values = corners(shapes.get(code) ?? '').map((point) => point[axis])
    return (Math.min(...values) + Math.max(...values)) / 2
  }
  // Kiruna is north of Lund, Strömstad west of Stockholm.
  expect(middle('2584', 1)).toBeLessThan(middle('1281', 1))
  expect(middle('1486', 0)).toBeLessThan(middle('0180', 0))
})

test('the whole map costs less than it would with places for steps', () => {
  const all = [...shapes.values()].join('')
  expect(all.length).toBeLessThan(45_000)
  expect(counties.length).toBeGreaterThan(1000)
})

test.each([
  [
    'a ring',
    [
      [0, 0],
      [10, 0],
      [10, 10],
    ],
    true,
    'M0 0l10 0 0 10z',
  ],
  [
    'a ring that comes back to where it began',
    [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 0],
    ],
    true,
    'M0 0l10 0 0 10z',
  ],
  [
    'steps back and up',
    [
      [5, 5],
      [2, 5],
      [2, 1],
    ],
    true,
    'M5 5l-3 0 0-4z',
  ],
  [
    'points on the one before',
    [
      [0, 0],
      [0.2, 0.3],
      [10, 0],
      [10, 10],
    ],
    true,
    'M0 0l10 0 0 10z',
  ],
  [
    'a ring too small to be seen',
    [
      [4.1, 4],
      [4.2, 4.1],
      [4, 4.2],
    ],
    true,
    'M4 4h1v1h-1z',
  ],
  [
    'a line',
    [
      [1, 1],
      [3, 4],
    ],
    false,
    'M1 1l2 3',
  ],
])('%s is drawn by its steps', (_, points, isClosed, drawn) => {
  const path = relativePath()
  for (const [index, [x = 0, y = 0]] of points.entries()) index === 0 ? path.moveTo(x, y) : path.lineTo(x, y)
  if (isClosed) path.closePath()
  expect(path.toString()).toBe(drawn)
})
