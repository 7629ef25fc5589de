import type { Timing } from '../contract/activity.ts'
import { addDays } from '../text/dates.ts'

/** First and last day, both included, as ISO dates. */
export type DateWindow = { from: string; to: string }

const FIRST_MONTH = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const

/**
 * The days a timing covers. Seasons are the meteorological quarters, as in "under hösten" (D10): spring is March-May,
 * and the winter of a year starts in its December.
 */
export function activityWindow(timing: Timing): DateWindow {
  if (timing.kind === 'window') return { from: timing.from, to: timing.to }
  const month = FIRST_MONTH[timing.season]
  const afterLast = month === 12 ? `${timing.year + 1}-03-01` : `${timing.year}-${String(month + 3).padStart(2, '0')}-01`
  return { from: `${timing.year}-${String(month).padStart(2, '0')}-01`, to: addDays(afterLast, -1) }
}
