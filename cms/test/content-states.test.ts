import { describe, expect, it } from 'vitest'
import {
  activities,
  agreements,
  changes,
  deliveries,
  deliveryOf,
  firstPromises,
  indicators,
  promise,
  promises,
  TODAY,
  updates,
  withdrawals,
} from './start-content.ts'

describe('every state can be seen', () => {
  it.each([
    { standing: 'planned', ref: 'ML-9901-2026-4-5' },
    { standing: 'ongoing', ref: 'ML-9901-2026-2-1' },
    { standing: 'done', ref: 'ML-9901-2026-2-3' },
    { standing: 'partlyDone', ref: 'ML-9901-2026-5-2' },
    { standing: 'notDone', ref: 'ML-9901-2026-6-3' },
    { standing: 'cancelled', ref: 'ML-9901-2026-6-4' },
    { standing: 'late', ref: 'ML-9901-2026-1-4' },
    { standing: 'silent', ref: 'ML-9901-2026-3-4' },
  ])('an activity that is $standing: $ref', ({ standing, ref }) => {
    expect(deliveries.get(ref)?.standing).toBe(standing)
  })

  it('seven of at least ten cycling checks, the latest on 12 October', () => {
    expect(deliveries.get('ML-9901-2026-2-1')).toMatchObject({ progress: { done: 7, expected: 10 }, latestUpdate: '2026-10-12' })
  })

  it('silence with and without an update before it', () => {
    expect(deliveries.get('ML-9901-2026-3-4')).toMatchObject({ silentSince: '2026-05-29' })
    expect(deliveries.get('ML-9903-2026-1-4')).toMatchObject({ silentSince: '2026-04-01', updates: [] })
  })

  it.each(['ML-9901-2026-5-2', 'ML-9901-2026-6-3', 'ML-9902-2026-2-3'])('a shortfall with its reason: %s', (ref) => {
    expect(deliveries.get(ref)?.reason).toBeDefined()
  })

  it.each([
    { verdict: 'kept', ref: 'ML-9904-2024-1' },
    { verdict: 'partlyKept', ref: 'ML-9901-2025-1' },
    { verdict: 'notKept', ref: 'ML-9904-2025-1' },
    { verdict: 'cannotBeAssessed', ref: 'ML-9901-2025-2' },
  ])('a promise that is $verdict: $ref', ({ verdict, ref }) => {
    expect(deliveryOf(promise(ref)).verdict?.verdict).toBe(verdict)
  })

  it.each([
    { effect: 'signsOfImprovement', ref: 'ML-9901-2023-1' },
    { effect: 'noMeasurableChange', ref: 'ML-9901-2025-1' },
    { effect: 'deterioration', ref: 'ML-9906-2025-1' },
    { effect: 'tooEarly', ref: 'ML-9901-2026-6' },
    { effect: 'notExamined', ref: 'ML-9901-2025-2' },
  ])('an effect that is $effect: $ref', ({ effect, ref }) => {
    expect(deliveryOf(promise(ref)).effect?.effect).toBe(effect)
  })

  it('a kept promise whose problem grew', () => {
    const { verdict, effect } = deliveryOf(promise('ML-9906-2025-1'))
    expect([verdict?.verdict, effect?.effect]).toEqual(['kept', 'deterioration'])
  })

  it('a whole year that failed', () => {
    const year = promises.filter((p) => p.municipality === '9904' && p.year === 2025)
    expect(year.map((p) => deliveryOf(p).verdict?.verdict)).toEqual(['notKept', 'notKept', 'notKept'])
    expect(year.flatMap((p) => p.activities).filter(({ ref }) => deliveries.get(ref)?.standing === 'done')).toEqual([])
  })

  it('four years in one kommun, with indicators of four years or more and their intervals', () => {
    const years = new Set(promises.filter((p) => p.municipality === '9901').map((p) => p.year))
    expect([...years].toSorted()).toEqual([2023, 2024, 2025, 2026])
    const series = indicators.filter((i) => i.municipality === '9901').map((i) => i.series)
    expect(series.length).toBeGreaterThan(0)
    for (const points of series) {
      expect(points.length).toBeGreaterThanOrEqual(4)
      for (const { low, value, high } of points) expect(low! < value && value < high!).toBe(true)
    }
    expect(new Set(indicators.map((i) => i.municipality)).size).toBeGreaterThan(1)
  })

  it('an update corrected by another, which counts', () => {
    const correction = updates.find((u) => u.kind === 'correction')
    const original = deliveries.get(correction?.activity ?? '')?.updates.find((u) => u.ref === correction?.corrects)
    expect(correction?.count).not.toBe(updates.find((u) => u.ref === correction?.corrects)?.count)
    expect(original).toMatchObject({ count: correction?.count, correctedBy: [{ ref: correction?.ref }] })
  })

  it('published promises that were changed: a wording, a date and an activity', () => {
    const before = (ref: string) => firstPromises.find((p) => p.ref === ref)
    for (const { document } of changes) expect(document).not.toEqual(before(document.ref))
    expect(promise('ML-9901-2026-3').wording).not.toEqual(before('ML-9901-2026-3')?.wording)
    expect(promise('ML-9902-2025-1').activities[1]?.timing).not.toEqual(before('ML-9902-2025-1')?.activities[1]?.timing)
    expect(promise('ML-9903-2026-1').activities[3]?.text).not.toEqual(before('ML-9903-2026-1')?.activities[3]?.text)
  })

  it('withdrawn promises: one replaced by a public one, one ended', () => {
    expect(withdrawals.map(({ reason }) => reason).toSorted()).toEqual(['ended', 'replaced'])
    for (const { ref, replacedBy } of withdrawals) {
      expect(firstPromises.map((p) => p.ref)).toContain(ref)
      if (replacedBy) expect(promise(replacedBy).ref).toBe(replacedBy)
    }
  })

  it('agreements: in force, expired, renewed, and one that two kommuner share', () => {
    expect(agreements.some(({ validFrom, validTo }) => validFrom <= TODAY && TODAY <= validTo)).toBe(true)
    expect(agreements.some(({ validTo }) => validTo < TODAY)).toBe(true)
    expect(agreements.some(({ renews }) => agreements.some(({ ref }) => ref === renews))).toBe(true)
    expect(agreements.filter(({ municipalities }) => municipalities.length === 2)).toHaveLength(1)
  })

  it.each([
    { name: 'a two-year promise', seen: promises.some((p) => p.from.startsWith('2025') && p.to.startsWith('2026')) },
    { name: 'a promise for a district', seen: promises.some((p) => p.district !== undefined) },
    { name: 'a third promisor', seen: promises.some((p) => p.parties.some(({ kind }) => kind === 'other')) },
    { name: 'a promise carried over from last year', seen: promises.some((p) => p.carriedFrom !== undefined) },
    { name: 'a promise that has not begun', seen: promises.some((p) => p.from > TODAY) },
    { name: 'a rate', seen: activities.some(({ target }) => target?.op === 'about' && target.per === 'month') },
    { name: 'a season', seen: activities.some(({ timing }) => timing.kind === 'season') },
    { name: 'a target too large to count in ticks', seen: activities.some(({ target }) => (target?.value ?? 0) >= 240) },
    { name: 'an activity that cannot be measured', seen: activities.some((a) => a.notMeasurableReason !== undefined) },
    { name: 'plain language', seen: promises.some((p) => p.plainLanguage !== undefined) },
    { name: 'English', seen: promises.some((p) => p.wording.en !== undefined) },
    { name: 'a reply', seen: updates.some((u) => u.kind === 'reply') },
    { name: 'missing evidence that is said to be missing', seen: updates.some((u) => u.evidenceMissing) },
  ])('$name', ({ seen }) => {
    expect(seen).toBe(true)
  })

  it('the pilot slides’ park, as an example: three activities by the police, two by the kommun, one by an association', () => {
    const park = promise('ML-9906-2026-1')
    expect(park.origin).toMatchObject({ title: 'Lokala medborgarlöften', publisher: 'Genomförandekommittén för nya Polismyndigheten' })
    expect(park.activities.map(({ responsible }) => responsible.kind)).toEqual([
      'police',
      'police',
      'police',
      'municipality',
      'municipality',
      'other',
    ])
  })
})
