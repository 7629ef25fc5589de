import type { Activity, Target } from '../contract/activity.ts'
import { activityWindow, type DateWindow } from './activity-window.ts'
import type { EffectiveUpdate } from './effective-updates.ts'

/**
 * How far a countable activity has come. `expected` is the whole target: the number itself, or for a rate ("cirka 1 gång
 * i månaden") the number of periods in the window times the number. `isReached` is certain at any time; a rate and an
 * approximate number are only met when the window has ended (`isMetByTheEnd`).
 */
export type Progress = { done: number; expected: number; target: Target; isReached: boolean }

/**
 * Counts an activity's progress from its published updates; nobody types a percentage (D77).
 * In: the activity and its own effective updates. Out: the progress, or undefined where nothing can be counted.
 */
export function progress(activity: Activity, updates: readonly EffectiveUpdate[]): Progress | undefined {
  const { target } = activity
  if (!target) return undefined
  const done = updates.reduce((sum, update) => sum + (update.count ?? 0), 0)
  const expected = target.per ? target.value * periodsIn(activityWindow(activity.timing), target.per) : target.value
  return { done, expected, target, isReached: target.per === undefined && target.op !== 'about' && done >= target.value }
}

/** How much of "cirka" is enough: four fifths (docs/adr/0004). */
const ENOUGH_OF_ABOUT = 0.8

/** Whether a count that only the whole window can settle was met, once the window has ended. */
export function isMetByTheEnd({ done, expected, target }: Progress): boolean {
  return done >= (target.op === 'about' ? expected * ENOUGH_OF_ABOUT : expected)
}

const PERIODS_A_YEAR = { week: 52, month: 12, quarter: 4, year: 1 } as const
const DAYS_A_YEAR = 365.25

/** Whole periods in a window, rounded to the nearest and at least one. */
function periodsIn(window: DateWindow, per: NonNullable<Target['per']>): number {
  const days = (Date.parse(window.to) - Date.parse(window.from)) / 86_400_000 + 1
  return Math.max(1, Math.round((days / DAYS_A_YEAR) * PERIODS_A_YEAR[per]))
}
