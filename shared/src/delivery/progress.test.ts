import { describe, expect, it } from 'vitest'
import type { Target, Timing } from '../contract/activity.ts'
import { anActivity, anUpdate, withoutNumber } from '../test-data/valid-documents.ts'
import { effectiveUpdates } from './effective-updates.ts'
import { isMetByTheEnd, progress } from './progress.ts'

const target = (op: Target['op'], value: number, per?: Target['per']): Target => ({ op, value, unit: { sv: 'kontroller' }, per })
const window = (from: string, to: string): Timing => ({ kind: 'window', from, to })
const counts = (...numbers: (number | undefined)[]) => effectiveUpdates(numbers.map((count, i) => anUpdate(i + 1, { count })))

describe('progress against a number', () => {
  it.each([
    ['nothing reported', 'atLeast', 10, [], 0, false],
    ['an update without a count adds nothing', 'atLeast', 10, [undefined, 3], 3, false],
    ['a count of zero adds nothing', 'atLeast', 1, [0, 0], 0, false],
    ['one short', 'atLeast', 10, [4, 5], 9, false],
    ['the number itself', 'atLeast', 10, [4, 6], 10, true],
    ['more than the number', 'atLeast', 10, [4, 7], 11, true],
    ['exactly, one short', 'exactly', 2, [1], 1, false],
    ['exactly, the number', 'exactly', 2, [1, 1], 2, true],
    ['exactly, overshot', 'exactly', 2, [3], 3, true],
    ['about is for people to judge, also when the number is met', 'about', 10, [10], 10, false],
    ['about is for people to judge, also when overshot', 'about', 10, [30], 30, false],
  ] as const)('%s', (_, op, value, numbers, done, isReached) => {
    const wanted = target(op, value)
    expect(progress(anActivity({ target: wanted }), counts(...numbers))).toEqual({ done, expected: value, target: wanted, isReached })
  })

  it('is undefined where nothing can be counted, even when a count was given', () => {
    expect(progress(withoutNumber(), counts(3))).toBeUndefined()
  })
})

describe('the expected number of a rate', () => {
  it.each([
    ['a month of a year', 'month', 1, window('2026-01-01', '2026-12-31'), 12],
    ['twice a month of a year', 'month', 2, window('2026-01-01', '2026-12-31'), 24],
    ['a leap year is a year', 'month', 1, window('2028-01-01', '2028-12-31'), 12],
    ['a week of a year', 'week', 1, window('2026-01-01', '2026-12-31'), 52],
    ['a quarter of a year', 'quarter', 3, window('2026-01-01', '2026-12-31'), 12],
    ['a year of a year', 'year', 5, window('2026-01-01', '2026-12-31'), 5],
    ['a month of two years', 'month', 1, window('2026-01-01', '2027-12-31'), 24],
    ['a month of March to November', 'month', 1, window('2026-03-01', '2026-11-30'), 9],
    ['a month of February', 'month', 1, window('2026-02-01', '2026-02-28'), 1],
    ['a week of one week', 'week', 2, window('2026-03-02', '2026-03-08'), 2],
    ['a month of a single day is still one period', 'month', 4, window('2026-03-01', '2026-03-01'), 4],
    ['a year of a month is still one period', 'year', 4, window('2026-03-01', '2026-03-31'), 4],
    ['a month of an autumn', 'month', 1, { kind: 'season', season: 'autumn', year: 2026 }, 3],
    ['a week of a summer', 'week', 1, { kind: 'season', season: 'summer', year: 2026 }, 13],
    ['a month of a winter with a leap day', 'month', 1, { kind: 'season', season: 'winter', year: 2027 }, 3],
  ] as const)('%s', (_, per, value, timing, expected) => {
    expect(progress(anActivity({ target: target('about', value, per), timing }), [])?.expected).toBe(expected)
  })

  it('is never reached by counting alone', () => {
    const activity = anActivity({ target: target('atLeast', 1, 'month') })
    expect(progress(activity, counts(500))).toMatchObject({ done: 500, expected: 9, isReached: false })
  })
})

describe('met when the window has ended', () => {
  it.each([
    ['a rate', 'atLeast', 100, 'year', [79, 80, 99], [100, 101]],
    ['an exact rate', 'exactly', 100, 'year', [79, 80, 99], [100, 101]],
    ['about a number', 'about', 100, undefined, [0, 79], [80, 100, 300]],
    ['about a rate', 'about', 100, 'year', [0, 79], [80, 100, 300]],
    ['about a number whose four fifths is no whole number', 'about', 12, undefined, [9], [10]],
    ['about one', 'about', 1, undefined, [0], [1]],
    ['about the largest number', 'about', 1_000_000, undefined, [799_999], [800_000]],
    ['a number', 'atLeast', 10, undefined, [8, 9], [10]],
  ] as const)('%s', (_, op, value, per, tooFew, enough) => {
    const activity = anActivity({ target: target(op, value, per), timing: window('2026-01-01', '2026-12-31') })
    const isMet = (count: number) => {
      const counted = progress(activity, counts(count))
      return counted && isMetByTheEnd(counted)
    }
    expect(tooFew.map(isMet)).toEqual(tooFew.map(() => false))
    expect(enough.map(isMet)).toEqual(enough.map(() => true))
  })
})
