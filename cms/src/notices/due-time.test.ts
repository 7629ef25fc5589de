import { describe, expect, it } from 'vitest'
import { claimedUntil, dueAt, MOST_TRIES, nextSummary, nextTry } from './due-time.ts'

describe('the next summary', () => {
  it.each([
    ['a winter night', '2026-01-10T03:00:00Z', '2026-01-10T06:00:00.000Z'],
    ['one minute before', '2026-01-10T05:59:00Z', '2026-01-10T06:00:00.000Z'],
    ['at seven sharp: the one of tomorrow', '2026-01-10T06:00:00Z', '2026-01-11T06:00:00.000Z'],
    ['a winter day', '2026-01-10T12:00:00Z', '2026-01-11T06:00:00.000Z'],
    ['after midnight in Sweden, before it in UTC', '2026-01-10T23:30:00Z', '2026-01-11T06:00:00.000Z'],
    ['a summer day', '2026-07-10T12:00:00Z', '2026-07-11T05:00:00.000Z'],
    ['the night when summer time begins', '2026-03-28T20:00:00Z', '2026-03-29T05:00:00.000Z'],
    ['the night when it ends', '2026-10-24T20:00:00Z', '2026-10-25T06:00:00.000Z'],
    ['the last of a year', '2026-12-31T12:00:00Z', '2027-01-01T06:00:00.000Z'],
  ])('%s', (_, after, summary) => {
    expect(nextSummary(new Date(after)).toISOString()).toBe(summary)
    expect(dueAt(new Date(after), 'daily').toISOString()).toBe(summary)
    expect(dueAt(new Date(after), 'atOnce')).toEqual(new Date(after))
  })
})

describe('a letter that could not be sent', () => {
  const now = new Date('2026-01-10T12:00:00Z')
  const minutes = (tries: number) => {
    const next = nextTry(tries, now)
    return next && (next.getTime() - now.getTime()) / 60_000
  }
  it('waits longer and longer, over a weekend', () => {
    expect([1, 2, 3, 4, 5, 6].map(minutes)).toEqual([1, 5, 30, 120, 720, 1440])
    const days = Array.from({ length: MOST_TRIES - 1 }, (_, at) => minutes(at + 1) ?? 0).reduce((sum, wait) => sum + wait, 0) / 1440
    expect(days).toBeGreaterThan(3)
  })
  it('is given up after the last try', () => {
    expect(nextTry(MOST_TRIES - 1, now)).toBeDefined()
    expect(nextTry(MOST_TRIES, now)).toBeUndefined()
  })
  it('is let go by a process that died after some minutes', () => {
    expect(claimedUntil(now).toISOString()).toBe('2026-01-10T12:15:00.000Z')
  })
})
