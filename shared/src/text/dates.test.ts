import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayAndMonth, longDate, longMoment, todayInSweden } from './dates.ts'

describe('today in Sweden', () => {
  it.each([
    ['winter, before midnight', '2026-01-15T22:59:59.999Z', '2026-01-15'],
    ['winter, midnight', '2026-01-15T23:00:00.000Z', '2026-01-16'],
    ['winter, 22:30 in UTC', '2026-01-15T22:30:00.000Z', '2026-01-15'],
    ['winter, 23:30 in UTC', '2026-01-15T23:30:00.000Z', '2026-01-16'],
    ['summer, before midnight', '2026-07-15T21:59:59.999Z', '2026-07-15'],
    ['summer, midnight', '2026-07-15T22:00:00.000Z', '2026-07-16'],
    ['summer, 22:30 in UTC', '2026-07-15T22:30:00.000Z', '2026-07-16'],
    ['the day summer time begins, at its midnight', '2026-03-28T23:00:00.000Z', '2026-03-29'],
    ['the day summer time begins, its last millisecond', '2026-03-29T21:59:59.999Z', '2026-03-29'],
    ['the day after', '2026-03-29T22:00:00.000Z', '2026-03-30'],
    ['the day summer time ends, at its midnight', '2026-10-24T22:00:00.000Z', '2026-10-25'],
    ['the day summer time ends, 22:30 in UTC', '2026-10-25T22:30:00.000Z', '2026-10-25'],
    ['the day after the end', '2026-10-25T23:00:00.000Z', '2026-10-26'],
    ['the new year', '2026-12-31T23:00:00.000Z', '2027-01-01'],
  ])('%s', (_, instant, today) => {
    expect(todayInSweden(new Date(instant))).toBe(today)
  })

  it('refuses what is no instant', () => {
    expect(() => todayInSweden(new Date('nonsense'))).toThrow(RangeError)
  })
})

describe('dates in words', () => {
  it.each([
    ['2026-10-12', '12 oktober 2026', '12 oktober'],
    ['2026-01-01', '1 januari 2026', '1 januari'],
    ['2026-03-29', '29 mars 2026', '29 mars'],
    ['2026-10-25', '25 oktober 2026', '25 oktober'],
    ['2028-02-29', '29 februari 2028', '29 februari'],
  ])('%s', (date, long, short) => {
    expect([longDate(date), dayAndMonth(date)]).toEqual([long, short])
  })

  it.each([
    ['2026-10-12T08:15:00.000Z', '12 oktober 2026 kl. 10:15'],
    ['2026-01-12T08:05:00.000Z', '12 januari 2026 kl. 09:05'],
    ['2026-03-29T00:59:00.000Z', '29 mars 2026 kl. 01:59'],
    ['2026-03-29T01:00:00.000Z', '29 mars 2026 kl. 03:00'],
    ['2026-10-25T00:30:00.000Z', '25 oktober 2026 kl. 02:30'],
    ['2026-10-25T01:30:00.000Z', '25 oktober 2026 kl. 02:30'],
    ['2026-06-30T22:00:00.000Z', '1 juli 2026 kl. 00:00'],
  ])('the moment %s', (instant, text) => {
    expect(longMoment(instant)).toBe(text)
  })
})

describe('days later', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-10-12', 0, '2026-10-12'],
  ])('%s and %i', (date, days, result) => {
    expect(addDays(date, days)).toBe(result)
  })

  it('come back again', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => addDays(addDays('2026-10-12', days), -days) === '2026-10-12'),
    )
  })
})

it('what is remembered is what is worked out, around midnight and summer time in many years', () => {
  const worked = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', year: 'numeric', month: '2-digit', day: '2-digit' })
  for (let hour = Date.UTC(2015, 0, 1); hour < Date.UTC(2030, 0, 1); hour += 5 * 3_600_000)
    for (const instant of [hour, hour + 1, hour + 3_599_999]) {
      const now = new Date(instant)
      if (todayInSweden(now) !== worked.format(now)) expect(todayInSweden(now)).toBe(worked.format(now))
    }
  expect(todayInSweden(new Date('2026-03-28T22:59:59.999Z'))).toBe('2026-03-28')
  expect(todayInSweden(new Date('2026-03-28T23:00:00Z'))).toBe('2026-03-29')
  expect(todayInSweden(new Date('2026-03-29T22:00:00Z'))).toBe('2026-03-30')
})
