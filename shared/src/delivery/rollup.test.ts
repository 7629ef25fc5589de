import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { activityStatus } from '../contract/activity.ts'
import { anActivity, anUpdate, withoutNumber } from '../test-data/valid-documents.ts'
import { activityDelivery } from './activity-standing.ts'
import { rollUp, sumRollups } from './rollup.ts'

const STANDINGS = [...activityStatus.options, 'late', 'silent'] as const
const date = fc
  .integer({ min: 1, max: 28 })
  .chain((day) => fc.integer({ min: 1, max: 12 }).map((month) => `2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`))
const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined })
const delivery = fc
  .record({
    measurable: fc.boolean(),
    window: fc.tuple(date, date).map((pair) => pair.toSorted()),
    due: maybe(date),
    today: date,
    updates: fc.array(fc.record({ date, count: maybe(fc.nat(12)), status: maybe(fc.constantFrom(...activityStatus.options)) }), {
      maxLength: 4,
    }),
  })
  .map(({ measurable, window: [from = '', to = ''], due, today, updates }) => {
    const activity = (measurable ? anActivity : withoutNumber)({ timing: { kind: 'window', from, to }, nextUpdateDue: due })
    return activityDelivery(
      activity,
      updates.map((members, i) => anUpdate(i + 1, members)),
      today,
    )
  })
const deliveries = fc.array(delivery, { maxLength: 8 })

describe('roll-ups', () => {
  it('count every activity in exactly one standing', () => {
    fc.assert(
      fc.property(deliveries, (all) => {
        const rollup = rollUp(all)
        expect(STANDINGS.reduce((sum, standing) => sum + rollup[standing], 0)).toBe(rollup.total)
        expect(rollup.total).toBe(all.length)
        expect(rollup.notMeasurable).toBeLessThanOrEqual(rollup.total)
      }),
    )
  })

  it('sum to the roll-up of the union, in whatever groups', () => {
    fc.assert(
      fc.property(deliveries, deliveries, deliveries, (a, b, c) => {
        const [ra, rb, rc] = [rollUp(a), rollUp(b), rollUp(c)]
        const union = rollUp([...a, ...b, ...c])
        expect(sumRollups([ra, rb, rc])).toEqual(union)
        expect(sumRollups([sumRollups([ra, rb]), rc])).toEqual(union)
        expect(sumRollups([ra, sumRollups([rb, rc])])).toEqual(union)
        expect(sumRollups([rc, ra, rb])).toEqual(union)
      }),
    )
  })

  it('of nothing are zeros without a date', () => {
    const none = rollUp([])
    expect(none).toEqual({
      ...Object.fromEntries(STANDINGS.map((standing) => [standing, 0])),
      total: 0,
      notMeasurable: 0,
      latestUpdate: undefined,
    })
    expect(sumRollups([])).toEqual(none)
    expect(sumRollups([none, none])).toEqual(none)
  })

  it('do not change what they add', () => {
    const one = rollUp([activityDelivery(anActivity(), [anUpdate(1)], '2026-07-01')])
    const before = structuredClone(one)
    sumRollups([one, one])
    expect(one).toEqual(before)
  })

  it('count what cannot be measured beside the standings, and know the newest update', () => {
    const activities = [
      activityDelivery(anActivity(), [anUpdate(1, { count: 10 })], '2026-07-01'),
      activityDelivery(withoutNumber(), [anUpdate(1, { date: '2026-06-30' })], '2026-07-01'),
      activityDelivery(withoutNumber(), [anUpdate(1)], '2026-12-01'),
      activityDelivery(withoutNumber(), [], '2026-12-01'),
    ]
    const counted = { done: 1, ongoing: 1, late: 1, silent: 1, total: 4, notMeasurable: 3 }
    expect(rollUp(activities)).toMatchObject({ ...counted, latestUpdate: '2026-06-30' })
  })
})
