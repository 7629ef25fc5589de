import { expect, test } from 'vitest'
import { instantInSweden, wallClockInSweden } from './swedish-time.ts'

test.each([
  ['winter', '2026-12-01T08:00', '2026-12-01T07:00:00.000Z'],
  ['summer', '2026-07-01T08:00', '2026-07-01T06:00:00.000Z'],
  ['midnight', '2026-01-01T00:00', '2025-12-31T23:00:00.000Z'],
  ['the last minute before summer time', '2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
  ['the first minute of summer time', '2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
  ['the first of the two in October', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
  ['after the hour that comes twice', '2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
])('%s: %s is %s', (_, wallClock, instant) => {
  expect(instantInSweden(wallClock)?.toISOString()).toBe(instant)
  expect(wallClockInSweden(new Date(instant))).toBe(wallClock)
})

test.each(['2026-03-29T02:30', '2026-02-30T08:00', '2026-12-01', '2026-12-01T24:30', '2026-12-01T08:00Z', 'i morgon', ''])(
  '%s is no time on the clock in Sweden',
  (wallClock) => expect(instantInSweden(wallClock)).toBeUndefined(),
)
