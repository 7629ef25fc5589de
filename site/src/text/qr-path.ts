import { encode } from 'uqr'

/** Any of the eight masks can be read; trying all of them takes half the time that a promise's page does. */
const MASK = 0

/** A QR code as one SVG path in squares of 1, to be filled. In: an address. Out: the path, and how many squares the code is wide. */
export function qrPath(address: string): { size: number; d: string } {
  const { data, size } = encode(address, { ecc: 'M', border: 0, maskPattern: MASK })
  let d = ''
  let [atX, atY] = [0, 0]
  for (const [y, row] of data.entries())
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue
      let end = x
      while (row[end]) end++
      // Steps from the last square are short numbers, which compress to half of what places do.
      d += `m${x - atX} ${y - atY}h${end - x}v1h${x - end}z`
      ;[atX, atY] = [x, y]
      x = end
    }
  return { size, d }
}
