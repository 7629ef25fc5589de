import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anUpdate } from '../test-data/valid-documents.ts'
import { effectiveUpdates, sortedByDate } from './effective-updates.ts'

const correction = (number: number, corrects: number, members: Parameters<typeof anUpdate>[1] = {}) =>
  anUpdate(number, { kind: 'correction', corrects: `ML-9901-2026-1-U${corrects}`, date: '2026-06-01', ...members })
const brief = (updates: ReturnType<typeof effectiveUpdates>) => updates.map((u) => [u.ref.split('-').at(-1), u.count, u.status])

describe('order', () => {
  it('is by date, then by number and not by text', () => {
    const updates = [anUpdate(10), anUpdate(9), anUpdate(11, { date: '2026-01-01' })]
    expect(sortedByDate(updates).map((u) => u.ref.split('-').at(-1))).toEqual(['U11', 'U9', 'U10'])
  })

  it('does not depend on the order of the input', () => {
    const updates = [anUpdate(1, { count: 1 }), correction(2, 1, { count: 2 }), correction(3, 2, { count: 3 }), anUpdate(4, { count: 4 })]
    fc.assert(
      fc.property(fc.shuffledSubarray(updates, { minLength: updates.length }), (shuffled) => {
        expect(effectiveUpdates(shuffled)).toEqual(effectiveUpdates(updates))
      }),
    )
  })
})

describe('corrections', () => {
  it('apply their count and stay beside what they correct', () => {
    const [only, ...rest] = effectiveUpdates([anUpdate(1, { count: 7 }), correction(2, 1, { count: 5 })])
    expect(rest).toEqual([])
    expect(only).toMatchObject({ ref: 'ML-9901-2026-1-U1', date: '2026-05-01', count: 5 })
    expect(only?.correctedBy.map((c) => c.ref)).toEqual(['ML-9901-2026-1-U2'])
  })

  it.each([
    ['a count of zero counts as a count', [correction(2, 1, { count: 0 })], 0, 'ongoing'],
    ['one that states no number leaves the number', [correction(2, 1)], 7, 'ongoing'],
    ['the newest number stands', [correction(3, 1, { count: 4 }), correction(2, 1, { count: 5 })], 4, 'ongoing'],
    [
      'the newest is by date, not by number',
      [correction(2, 1, { count: 5, date: '2026-06-02' }), correction(3, 1, { count: 4 })],
      5,
      'ongoing',
    ],
    ['of a correction apply to the original', [correction(2, 1, { count: 5 }), correction(3, 2, { count: 6 })], 6, 'ongoing'],
    ['a later one without a number keeps the earlier number', [correction(2, 1, { count: 5 }), correction(3, 2)], 5, 'ongoing'],
    ['count and status may come from different ones', [correction(2, 1, { count: 5 }), correction(3, 1, { status: 'done' })], 5, 'done'],
    ['of something that is not there are left out', [correction(2, 99, { count: 1 })], 7, 'ongoing'],
    ['of itself are left out', [correction(2, 2, { count: 1 })], 7, 'ongoing'],
    ['of each other are left out', [correction(2, 3, { count: 1 }), correction(3, 2, { count: 2 })], 7, 'ongoing'],
  ] as const)('%s', (_, corrections, count, status) => {
    const original = anUpdate(1, { kind: 'statusChange', count: 7, status: 'ongoing' })
    expect(brief(effectiveUpdates([...corrections, original]))).toEqual([['U1', count, status]])
  })

  it('carry the reason with the status they state', () => {
    const original = anUpdate(1, { kind: 'statusChange', status: 'notDone', reason: 'changedSituation' })
    expect(effectiveUpdates([original, correction(2, 1, { status: 'done' })])[0]).toMatchObject({ status: 'done', reason: undefined })
    expect(effectiveUpdates([original, correction(2, 1, { status: 'partlyDone', reason: 'legalObstacle' })])[0]?.reason).toBe(
      'legalObstacle',
    )
    expect(effectiveUpdates([original, correction(2, 1, { reason: 'tooVague' })])[0]?.reason).toBe('tooVague')
    expect(effectiveUpdates([original, correction(2, 1)])[0]?.reason).toBe('changedSituation')
  })

  it('move the next due date when they name one', () => {
    const original = anUpdate(1, { nextUpdateDue: '2062-09-01' })
    expect(effectiveUpdates([original, correction(2, 1, { nextUpdateDue: '2026-09-01' })])[0]?.nextUpdateDue).toBe('2026-09-01')
    expect(effectiveUpdates([original, correction(2, 1)])[0]?.nextUpdateDue).toBe('2062-09-01')
  })

  it('leave their input as it was', () => {
    const updates = [anUpdate(2), anUpdate(1), correction(3, 1, { count: 1 })]
    const before = structuredClone(updates)
    effectiveUpdates(updates)
    expect(updates).toEqual(before)
  })
})
