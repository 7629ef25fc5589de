import type { Activity, ActivityStatus } from '../contract/activity.ts'
import type { ShortfallReason, Update } from '../contract/update.ts'
import { activityWindow, type DateWindow } from './activity-window.ts'
import { type EffectiveUpdate, effectiveUpdates } from './effective-updates.ts'
import { isMetByTheEnd, type Progress, progress } from './progress.ts'

/** Where an activity stands, in one word: its status, unless it is late or silent. Each activity has exactly one. */
export type ActivityStanding = ActivityStatus | 'late' | 'silent'

export type ActivityDelivery = {
  status: ActivityStatus
  standing: ActivityStanding
  /** Past its window and not finished, as far as the updates tell. Without any update nothing is known, and that is silence. */
  isLate: boolean
  /**
   * Set when an update is overdue: the date of the latest one, or the window's first day (the due date, if earlier) when
   * there is none. Not set when the window has passed without a word: then there is no date to count from.
   */
  silentSince: string | undefined
  progress: Progress | undefined
  reason: ShortfallReason | undefined
  window: DateWindow
  latestUpdate: string | undefined
  updates: EffectiveUpdate[]
}

const FINISHED: ReadonlySet<ActivityStatus> = new Set(['done', 'partlyDone', 'notDone', 'cancelled'])

/**
 * What is known of an activity's delivery on `today`. Lateness and silence are computed from dates and never typed
 * (domain rule 4); the status is the latest one stated, or follows from the count when none is.
 * In: the activity, the published updates of its promise in any order, today's date in Sweden (ISO).
 */
export function activityDelivery(activity: Activity, promiseUpdates: readonly Update[], today: string): ActivityDelivery {
  const ownRefs = new Set(promiseUpdates.filter((update) => update.activity === activity.ref).map((update) => update.ref))
  const updates = effectiveUpdates(promiseUpdates).filter((update) => ownRefs.has(update.ref))
  const counted = progress(activity, updates)
  const window = activityWindow(activity.timing)
  const stated = updates.findLast((update) => update.status !== undefined)
  const isMet = counted !== undefined && (counted.isReached || (today > window.to && isMetByTheEnd(counted)))
  const status = statusOf(stated?.status, isMet, updates.length > 0)
  const isFinished = FINISHED.has(status)
  const isLate = !isFinished && today > window.to && updates.length > 0
  const neverTold = !isFinished && updates.length === 0 && today > window.to
  const silentSince = isFinished || neverTold ? undefined : overdueSince(activity, updates, window, today)
  return {
    status,
    standing: isLate ? 'late' : neverTold || silentSince ? 'silent' : status,
    isLate,
    silentSince,
    progress: counted,
    reason: stated && stated.status === status ? stated.reason : undefined,
    window,
    latestUpdate: updates.at(-1)?.date,
    updates,
  }
}

/** A number that is met makes the activity done, unless somebody has stated an end to it. */
function statusOf(stated: ActivityStatus | undefined, isMet: boolean, hasUpdates: boolean): ActivityStatus {
  if (stated && FINISHED.has(stated)) return stated
  if (isMet) return 'done'
  return stated ?? (hasUpdates ? 'ongoing' : 'planned')
}

/** The date it has been silent since, when the next update is overdue. The newest update that names a new due date moves it. */
function overdueSince(activity: Activity, updates: readonly EffectiveUpdate[], window: DateWindow, today: string): string | undefined {
  const due = updates.findLast((update) => update.nextUpdateDue !== undefined)?.nextUpdateDue ?? activity.nextUpdateDue
  const latest = updates.at(-1)?.date
  if (due === undefined || today <= due || (latest !== undefined && latest >= due)) return undefined
  // A due date before the start must not give a silence that begins in the future.
  return latest ?? (window.from < due ? window.from : due)
}
