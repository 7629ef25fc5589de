import { expect, test } from 'vitest'
import { checkAgainst } from './check-against.ts'
import { ACTIVITY, PROBLEM, PROMISE, parseCells, UPDATE } from './testing/csv-file.ts'

const known = { municipalityCodes: new Set(['1281']), refs: new Set(['SO-1281-2015-1', 'ML-1281-2015-1', 'ML-1281-2015-1-1']) }

test('nothing is missing when all that is pointed at is in the file or there already', () => {
  const parsed = parseCells({ ...PROMISE, Problem: 'P-1281-2015-1', Överenskommelse: 'SO-1281-2015-1' }, PROBLEM, ACTIVITY, UPDATE)
  expect(checkAgainst(known, parsed)).toEqual([])
  expect(checkAgainst(known, parseCells(UPDATE))).toEqual([])
})

test.each([
  ['municipality', { ...PROBLEM, Referens: 'P-9999-2015-1', Kommunkod: '9999' }, 'Referens', '9999'],
  ['agreement', { ...PROMISE, Överenskommelse: 'SO-1281-2015-2' }, 'Överenskommelse', 'SO-1281-2015-2'],
  ['problem', { ...PROMISE, Problem: 'P-1281-2015-9' }, 'Problem', 'P-1281-2015-9'],
  ['promise before', { ...PROMISE, 'Tar vid efter': 'ML-1281-2014-1' }, 'Tar vid efter', 'ML-1281-2014-1'],
  ['promise', { ...ACTIVITY, Referens: 'ML-1281-2015-7-1' }, 'Referens', 'ML-1281-2015-7'],
  ['activity', { ...UPDATE, Aktivitet: 'ML-1281-2015-1-8' }, 'Aktivitet', 'ML-1281-2015-1-8'],
  ['update', { ...UPDATE, Slag: 'rättelse', Rättar: 'ML-1281-2015-1-U9' }, 'Rättar', 'ML-1281-2015-1-U9'],
])('a missing %s is an error at the cell that points at it', (_, cells, column, value) => {
  const parsed = parseCells(cells)
  expect(parsed.errors).toEqual([])
  expect(checkAgainst(known, parsed)).toEqual([{ row: 2, column, value, message: expect.stringMatching(/finns|Det finns ingen/) }])
})
