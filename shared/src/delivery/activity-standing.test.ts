import { describe, expect, it } from 'vitest'
import { type Activity, activityStatus, type Target } from '../contract/activity.ts'
import { anActivity, anUpdate, withoutNumber } from '../test-data/valid-documents.ts'
import { activityDelivery } from './activity-standing.ts'

// The window of the sample activity is 2026-03-01 to 2026-11-30 and its target at least 10.
const stands = (...args: Parameters<typeof activityDelivery>) => activityDelivery(...args).standing
const stated = (status: Parameters<typeof activityStatus.parse>[0], number = 1, date = '2026-05-01') =>
  anUpdate(number, { kind: 'statusChange', status: activityStatus.parse(status), date })

describe('without updates', () => {
  it.each([
    ['before the window', '2026-02-28', 'planned'],
    ['on its first day', '2026-03-01', 'planned'],
    ['in it', '2026-07-01', 'planned'],
    ['on its last day', '2026-11-30', 'planned'],
    ['the day after', '2026-12-01', 'silent'],
    ['a year after', '2027-12-01', 'silent'],
  ])('%s', (_, today, standing) => {
    expect(stands(anActivity(), [], today)).toBe(standing)
    expect(stands(withoutNumber(), [], today)).toBe(standing)
  })

  it.each([
    ['2027-02-28', 'planned'],
    ['2027-03-01', 'silent'],
  ])('a winter ends with February of the next year: %s', (today, standing) => {
    expect(stands(anActivity({ timing: { kind: 'season', season: 'winter', year: 2026 } }), [], today)).toBe(standing)
  })
})

describe('after the window', () => {
  it.each([
    ['nothing was ever reported: silent, with no date to count from', [], 'silent', false, undefined],
    ['something was reported: late', [anUpdate(1)], 'late', true, undefined],
    ['only a status was reported: late', [stated('planned')], 'late', true, undefined],
  ] as const)('%s', (_, updates, standing, isLate, silentSince) => {
    for (const activity of [anActivity(), withoutNumber()]) {
      expect(activityDelivery(activity, updates, '2026-12-01')).toMatchObject({ standing, isLate, silentSince })
    }
  })
})

describe('stated statuses', () => {
  it.each([
    ['planned', 'planned', 'planned', 'late'],
    ['ongoing', 'ongoing', 'ongoing', 'late'],
    ['done', 'done', 'done', 'done'],
    ['partlyDone', 'partlyDone', 'partlyDone', 'partlyDone'],
    ['notDone', 'notDone', 'notDone', 'notDone'],
    ['cancelled', 'cancelled', 'cancelled', 'cancelled'],
  ])('%s: before, in and after the window', (status, before, within, after) => {
    const updates = [stated(status)]
    for (const activity of [anActivity(), withoutNumber()]) {
      expect(stands(activity, updates, '2026-02-01')).toBe(before)
      expect(stands(activity, updates, '2026-11-30')).toBe(within)
      expect(stands(activity, updates, '2026-12-01')).toBe(after)
    }
  })

  it.each(activityStatus.options)('%s keeps its status when late', (status) => {
    expect(activityDelivery(withoutNumber(), [stated(status)], '2026-12-01').status).toBe(status)
  })

  it('the newest by date stands, whatever the numbers', () => {
    expect(stands(withoutNumber(), [stated('done', 1, '2026-06-01'), stated('ongoing', 2, '2026-05-01')], '2026-07-01')).toBe('done')
    expect(stands(withoutNumber(), [stated('done', 1), stated('ongoing', 2, '2026-06-01')], '2026-07-01')).toBe('ongoing')
  })

  it('an update without a status makes it ongoing', () => {
    expect(stands(anActivity(), [anUpdate(1)], '2026-07-01')).toBe('ongoing')
  })

  it('updates of other activities and of the promise are none of its own', () => {
    const others = [anUpdate(1, { activity: 'ML-9901-2026-1-2', count: 10 }), anUpdate(2, { activity: undefined })]
    expect(activityDelivery(anActivity(), others, '2026-07-01')).toMatchObject({
      standing: 'planned',
      updates: [],
      latestUpdate: undefined,
    })
  })

  it('a correction that states a status brings its reason', () => {
    const corrected = anUpdate(2, { kind: 'correction', corrects: 'ML-9901-2026-1-U1', status: 'partlyDone', reason: 'legalObstacle' })
    expect(activityDelivery(withoutNumber(), [stated('done'), corrected], '2026-07-01')).toMatchObject({
      standing: 'partlyDone',
      reason: 'legalObstacle',
    })
  })

  it('a reason goes away with the status it explained', () => {
    const notDone = anUpdate(1, { kind: 'statusChange', status: 'notDone', reason: 'changedSituation' })
    expect(activityDelivery(withoutNumber(), [notDone], '2026-07-01').reason).toBe('changedSituation')
    const done = anUpdate(2, { kind: 'correction', corrects: notDone.ref, status: 'done' })
    expect(activityDelivery(withoutNumber(), [notDone, done], '2026-07-01').reason).toBeUndefined()
    expect(activityDelivery(withoutNumber(), [notDone, stated('ongoing', 3, '2026-06-01')], '2026-07-01').reason).toBeUndefined()
  })
})

describe('a reached number', () => {
  const reached = anUpdate(1, { count: 10 })
  it.each([
    ['makes it done', [], 'done'],
    ['makes it done though called ongoing later', [stated('ongoing', 2, '2026-06-01')], 'done'],
    ['does not undo a later not done', [stated('notDone', 2, '2026-06-01')], 'notDone'],
    ['does not undo an earlier partly done', [stated('partlyDone', 2, '2026-04-01')], 'partlyDone'],
    ['does not undo cancelled', [stated('cancelled', 2, '2026-06-01')], 'cancelled'],
    ['is undone by a correction', [anUpdate(2, { kind: 'correction', corrects: reached.ref, count: 9 })], 'late'],
  ] as const)('%s', (_, more, standing) => {
    expect(stands(anActivity(), [reached, ...more], '2026-12-01')).toBe(standing)
  })

  it.each(['about', 'atLeast'] as const)('of a rate or an approximate target says nothing by itself (%s)', (op) => {
    const target = { op, value: 1, unit: { sv: 'möte' }, ...(op === 'atLeast' && { per: 'month' as const }) }
    expect(stands(anActivity({ target }), [anUpdate(1, { count: 40 })], '2026-11-30')).toBe('ongoing')
  })
})

describe('a rate or an approximate number', () => {
  const targeted = (op: Target['op'], per?: Target['per'], members: Partial<Activity> = {}) =>
    anActivity({
      target: { op, value: 100, unit: { sv: 'besök' }, per },
      timing: { kind: 'window', from: '2026-01-01', to: '2026-12-31' },
      ...members,
    })
  const [lastDay, dayAfter] = ['2026-12-31', '2027-01-01']

  it.each([
    ['a rate', 'atLeast', 'year', 0, 'late'],
    ['a rate', 'atLeast', 'year', 79, 'late'],
    ['a rate', 'atLeast', 'year', 80, 'late'],
    ['a rate', 'atLeast', 'year', 99, 'late'],
    ['a rate', 'atLeast', 'year', 100, 'done'],
    ['an exact rate', 'exactly', 'year', 99, 'late'],
    ['an exact rate', 'exactly', 'year', 100, 'done'],
    ['about a number', 'about', undefined, 79, 'late'],
    ['about a number', 'about', undefined, 80, 'done'],
    ['about a number', 'about', undefined, 100, 'done'],
    ['about a rate', 'about', 'year', 79, 'late'],
    ['about a rate', 'about', 'year', 80, 'done'],
    ['about a rate', 'about', 'year', 100, 'done'],
  ] as const)('%s (%s, per %s) at %i %% is open on the last day and %s the day after', (_, op, per, count, standing) => {
    const updates = [anUpdate(1, { count })]
    expect(activityDelivery(targeted(op, per), updates, lastDay)).toMatchObject({ standing: 'ongoing', isLate: false })
    expect(activityDelivery(targeted(op, per), updates, dayAfter)).toMatchObject({
      standing,
      status: standing === 'done' ? 'done' : 'ongoing',
      isLate: standing === 'late',
    })
  })

  it.each([
    ['is done though called ongoing', [stated('ongoing', 2, '2026-06-01')], 'done'],
    ['does not undo partly done', [stated('partlyDone', 2, '2026-06-01')], 'partlyDone'],
    ['does not undo not done', [stated('notDone', 2, '2026-06-01')], 'notDone'],
    ['does not undo cancelled', [stated('cancelled', 2, '2026-06-01')], 'cancelled'],
    ['is undone by a correction', [anUpdate(2, { kind: 'correction', corrects: 'ML-9901-2026-1-U1', count: 79 })], 'late'],
  ] as const)('that is met: %s', (_, more, standing) => {
    expect(stands(targeted('about'), [anUpdate(1, { count: 80 }), ...more], dayAfter)).toBe(standing)
  })

  it('counts updates that come after the window too', () => {
    const updates = [anUpdate(1, { count: 79 }), anUpdate(2, { count: 1, date: '2027-01-15' })]
    expect(stands(targeted('about'), updates, '2027-01-15')).toBe('done')
  })

  it('is silent until the window has ended, and not once it is met', () => {
    const activity = targeted('about', undefined, { nextUpdateDue: '2026-06-30' })
    expect(activityDelivery(activity, [anUpdate(1, { count: 80 })], lastDay)).toMatchObject({
      standing: 'silent',
      silentSince: '2026-05-01',
    })
    expect(activityDelivery(activity, [anUpdate(1, { count: 80 })], dayAfter)).toMatchObject({ standing: 'done', silentSince: undefined })
  })
})

describe('silence', () => {
  const due = (nextUpdateDue: string) => anActivity({ nextUpdateDue })
  it.each([
    ['no due date is no silence', anActivity(), [], '2026-11-30', undefined],
    ['not on the due date itself', due('2026-06-30'), [], '2026-06-30', undefined],
    ['from the day after, since the first day of the window', due('2026-06-30'), [], '2026-07-01', '2026-03-01'],
    ['since the latest update', due('2026-06-30'), [anUpdate(1)], '2026-07-01', '2026-05-01'],
    ['an update on the due date is in time', due('2026-06-30'), [anUpdate(1, { date: '2026-06-30' })], '2026-07-01', undefined],
    [
      'an update the day before is not the one that was due',
      due('2026-06-30'),
      [anUpdate(1, { date: '2026-06-29' })],
      '2026-07-01',
      '2026-06-29',
    ],
    ['a late update ends it', due('2026-06-30'), [anUpdate(1, { date: '2026-07-15' })], '2026-07-16', undefined],
    ['an early update may move the date', due('2026-06-30'), [anUpdate(1, { nextUpdateDue: '2026-09-01' })], '2026-09-01', undefined],
    ['and is silent after that', due('2026-06-30'), [anUpdate(1, { nextUpdateDue: '2026-09-01' })], '2026-09-02', '2026-05-01'],
    [
      'a later update without a date keeps the moved one',
      due('2026-06-30'),
      [anUpdate(1, { nextUpdateDue: '2026-09-01' }), anUpdate(2)],
      '2026-09-02',
      '2026-05-01',
    ],
    ['a due date before the window never gives a date to come', due('2026-02-01'), [], '2026-02-02', '2026-02-01'],
    ['a due date before the window, seen in the window', due('2026-02-01'), [], '2026-05-01', '2026-02-01'],
  ] as const)('%s', (_, activity, updates, today, silentSince) => {
    const delivery = activityDelivery(activity, updates, today)
    expect(delivery.silentSince).toBe(silentSince)
    if (silentSince) expect(delivery.standing).toBe('silent')
  })

  it.each(['done', 'partlyDone', 'notDone', 'cancelled'])('what is %s is neither silent nor late', (status) => {
    const delivery = activityDelivery(due('2026-06-30'), [stated(status)], '2027-01-01')
    expect(delivery).toMatchObject({ standing: status, isLate: false, silentSince: undefined })
  })

  it('is kept beside lateness, which names the standing', () => {
    expect(activityDelivery(due('2026-06-30'), [anUpdate(1)], '2026-12-01')).toMatchObject({
      standing: 'late',
      isLate: true,
      silentSince: '2026-05-01',
    })
  })
})
