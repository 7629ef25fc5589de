import { expect, it } from 'vitest'
import { activityWindow } from './activity-window.ts'

it.each([
  ['spring', 2026, '2026-03-01', '2026-05-31'],
  ['summer', 2026, '2026-06-01', '2026-08-31'],
  ['autumn', 2015, '2015-09-01', '2015-11-30'],
  ['winter', 2026, '2026-12-01', '2027-02-28'],
  ['winter', 2027, '2027-12-01', '2028-02-29'],
  ['winter', 2099, '2099-12-01', '2100-02-28'],
  ['winter', 2100, '2100-12-01', '2101-02-28'],
] as const)('%s %i is %s to %s', (season, year, from, to) => {
  expect(activityWindow({ kind: 'season', season, year })).toEqual({ from, to })
})

it('takes dates as they are', () => {
  expect(activityWindow({ kind: 'window', from: '2026-03-01', to: '2026-03-01' })).toEqual({ from: '2026-03-01', to: '2026-03-01' })
})
