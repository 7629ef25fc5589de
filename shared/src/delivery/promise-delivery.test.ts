import { describe, expect, it } from 'vitest'
import { anActivity, anUpdate, aPromise, withoutNumber } from '../test-data/valid-documents.ts'
import { promiseDelivery } from './promise-delivery.ts'

const verdict = (number: number, date: string, value: 'kept' | 'notKept') =>
  anUpdate(number, { activity: undefined, kind: 'verdict', verdict: value, date, reason: value === 'kept' ? undefined : 'tooVague' })

describe('verdict', () => {
  it.each([
    ['during the promise', '2026-06-01', undefined],
    ['on its last day', '2026-12-31', undefined],
    ['the day after', '2027-01-01', 'kept'],
  ])('%s', (_, today, value) => {
    const delivery = promiseDelivery(aPromise(), [verdict(1, '2026-12-20', 'kept')], today)
    expect(delivery.verdict?.verdict).toBe(value)
    expect(delivery.hasEnded).toBe(value !== undefined)
  })

  it('the newest stands', () => {
    const updates = [verdict(2, '2027-02-01', 'kept'), verdict(1, '2027-01-15', 'notKept')]
    expect(promiseDelivery(aPromise(), updates, '2027-03-01').verdict?.ref).toBe('ML-9901-2026-1-U2')
  })

  it('is missing until somebody gives one', () => {
    expect(promiseDelivery(aPromise(), [], '2027-03-01').verdict).toBeUndefined()
  })
})

it('an effect is shown also before the end, apart from any verdict', () => {
  const effect = anUpdate(1, { activity: undefined, kind: 'effect', effect: 'tooEarly' })
  expect(promiseDelivery(aPromise(), [effect], '2026-06-01')).toMatchObject({ effect: { effect: 'tooEarly' }, verdict: undefined })
})

it('gives each activity its own updates, and counts them together', () => {
  const second = withoutNumber({ ref: 'ML-9901-2026-1-2' })
  const updates = [anUpdate(1, { count: 10 }), anUpdate(2, { activity: second.ref, date: '2026-05-02' })]
  const delivery = promiseDelivery(aPromise({ activities: [anActivity(), second] }), updates, '2026-06-01')
  expect(delivery.activities.map(({ ref, delivery: { standing } }) => [ref, standing])).toEqual([
    ['ML-9901-2026-1-1', 'done'],
    ['ML-9901-2026-1-2', 'ongoing'],
  ])
  expect(delivery.rollup).toMatchObject({ total: 2, done: 1, ongoing: 1, notMeasurable: 1 })
  expect(delivery.latestUpdate).toBe('2026-05-02')
})

it('a correction is news of the promise', () => {
  const updates = [anUpdate(1), anUpdate(2, { kind: 'correction', corrects: 'ML-9901-2026-1-U1', date: '2026-06-01' })]
  expect(promiseDelivery(aPromise(), updates, '2026-06-02').latestUpdate).toBe('2026-06-01')
})
