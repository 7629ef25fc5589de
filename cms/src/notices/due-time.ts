import { addDays, todayInSweden } from '@lovat/shared/text/dates'
import { instantInSweden } from '@lovat/shared/text/swedish-time'
import type { Frequency } from './whole-letter.ts'

const SUMMARY_AT = '07:00'
const MINUTE = 60_000

/** When the next daily summary goes: the first seven o'clock on a Swedish wall after the instant, summer time or not. */
export function nextSummary(after: Date): Date {
  const today = todayInSweden(after)
  const [early, late] = [today, addDays(today, 1)].map((day) => instantInSweden(`${day}T${SUMMARY_AT}`))
  if (!early || !late) throw new Error('Seven in the morning comes every day')
  return early > after ? early : late
}

/** When news may go to somebody: at once, or with the first summary after it happened. */
export const dueAt = (happened: Date, frequency: Frequency): Date => (frequency === 'daily' ? nextSummary(happened) : happened)

/** Minutes to wait after each try that failed: a mail server may be down over a weekend. */
const WAITS = [1, 5, 30, 120, 720, 1440, 1440, 1440, 1440]
export const MOST_TRIES = WAITS.length + 1

/** When to try again after so many tries; undefined when it is time to give up. */
export function nextTry(tries: number, now: Date): Date | undefined {
  const minutes = WAITS[tries - 1]
  return minutes === undefined ? undefined : new Date(now.getTime() + minutes * MINUTE)
}

/** How long a claim holds: longer than the slowest talk with a mail server that does not end in a timeout. */
export const claimedUntil = (now: Date): Date => new Date(now.getTime() + 15 * MINUTE)
