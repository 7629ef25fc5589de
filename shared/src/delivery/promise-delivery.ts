import type { PromiseDocument } from '../contract/promise.ts'
import type { Update } from '../contract/update.ts'
import { type ActivityDelivery, activityDelivery } from './activity-standing.ts'
import { type EffectiveUpdate, effectiveUpdates } from './effective-updates.ts'
import { type Rollup, rollUp } from './rollup.ts'

export type PromiseDelivery = {
  activities: { ref: string; delivery: ActivityDelivery }[]
  rollup: Rollup
  /** The newest verdict, only from the day after the promise has ended. */
  verdict: EffectiveUpdate | undefined
  effect: EffectiveUpdate | undefined
  hasEnded: boolean
  latestUpdate: string | undefined
}

/**
 * The delivery of one promise on `today`. In: the promise, its published updates in any order, today (ISO, Sweden).
 * A verdict counts only after the end date; an effect is kept apart from it, always (D96).
 */
export function promiseDelivery(promise: PromiseDocument, updates: readonly Update[], today: string): PromiseDelivery {
  const activities = promise.activities.map((activity) => ({ ref: activity.ref, delivery: activityDelivery(activity, updates, today) }))
  const all = effectiveUpdates(updates)
  const hasEnded = today > promise.to
  return {
    activities,
    rollup: rollUp(activities.map(({ delivery }) => delivery)),
    verdict: hasEnded ? all.findLast((update) => update.kind === 'verdict') : undefined,
    effect: all.findLast((update) => update.kind === 'effect'),
    hasEnded,
    latestUpdate: updates
      .map((update) => update.date)
      .toSorted()
      .at(-1),
  }
}
