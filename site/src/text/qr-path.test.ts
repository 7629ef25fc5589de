import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { qrPath } from './qr-path.ts'

test.each([
  'https://loften.example.se/lund/2015/tryggare-trafiksituation/',
  `https://loften.example.se/ornskoldsvik/2026/${'x'.repeat(80)}/`,
])('the path of %s draws the squares of its code and no others', (address) => {
  const { size, d } = qrPath(address)
  const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  let [x, y] = [0, 0]
  for (const [, dx, dy, width] of d.matchAll(/m(-?\d+) (-?\d+)h(\d+)v1h-\d+z/g)) {
    x += Number(dx)
    y += Number(dy)
    drawn[y]?.fill(true, x, x + Number(width))
  }
  expect(drawn).toEqual(encode(address, { ecc: 'M', border: 0, maskPattern: 0 }).data)
  expect(d.replace(/m-?\d+ -?\d+h\d+v1h-\d+z/g, '')).toBe('')
})
