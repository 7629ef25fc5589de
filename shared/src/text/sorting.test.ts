import { expect, it } from 'vitest'
import { compareSwedish } from './sorting.ts'

it.each([
  [
    'å, ä and ö come last, in that order',
    ['Örebro', 'Ängelholm', 'Åre', 'Zinkgruvan', 'Arvika'],
    ['Arvika', 'Zinkgruvan', 'Åre', 'Ängelholm', 'Örebro'],
  ],
  ['small and large letters stand together', ['öland', 'Öland', 'Orust'], ['Orust', 'öland', 'Öland']],
  ['Habo and Håbo are apart', ['Håbo', 'Hylte', 'Habo'], ['Habo', 'Hylte', 'Håbo']],
  ['digits go by value', ['ML-1281-2015-10', 'ML-1281-2015-9', 'ML-1281-2015-1'], ['ML-1281-2015-1', 'ML-1281-2015-9', 'ML-1281-2015-10']],
  ['é is an e', ['Linné', 'Linnea', 'Linn'], ['Linn', 'Linné', 'Linnea']],
])('%s', (_, names, sorted) => {
  expect(names.toSorted(compareSwedish)).toEqual(sorted)
})
