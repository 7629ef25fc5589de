import type { Activity, ActivityKind, ActivityStatus, Target } from '@lovat/shared/contract/activity'
import type { ShortfallReason, Update } from '@lovat/shared/contract/update'
import type { ActivityDelivery, ActivityStanding } from '@lovat/shared/delivery/activity-standing'
import { targetPhrase, timingPhrase } from '@lovat/shared/text/target-phrase'
import { type UpdateProps, updateProps } from './update-props.ts'

export type ProgressProps = { done: number; expected: number; op: Target['op']; isRate: boolean; unit: string; isReached: boolean }

/** An activity in a list: a sentence and a count. */
export type ActivityBrief = {
  id: string
  text: string
  responsible: string
  standing: ActivityStanding
  /** Null where nothing can be counted, and where nobody has told: "0 of 10" would say more than is known. */
  progress: ProgressProps | null
  goal: string | null
  notMeasurable: string | null
  /** When it should have been done, set when it is late. */
  lateSince: string | null
  silentSince: string | null
  /** Whether anything at all has been published about it. */
  isFollowedUp: boolean
  reason: ShortfallReason | null
  latest: string | null
}

export type ActivityProps = ActivityBrief & {
  purpose: string | null
  kind: ActivityKind
  status: ActivityStatus
  role: string | null
  helpers: string[]
  timing: string
  place: string | null
  aim: Activity['goal'] | null
  newness: Activity['newness'] | null
  whyThisWorks: string | null
  followUpMethod: string | null
  nextUpdateDue: string | null
  updates: UpdateProps[]
}

export function activityBrief(activity: Activity, delivery: ActivityDelivery): ActivityBrief {
  const isFollowedUp = delivery.updates.length > 0
  const isUnknown = !isFollowedUp && (delivery.standing === 'silent' || delivery.standing === 'late')
  const progress = isUnknown ? undefined : delivery.progress
  return {
    id: `aktivitet-${activity.ref.split('-').at(-1)}`,
    text: activity.text.sv,
    responsible: activity.responsible.name,
    standing: delivery.standing,
    progress: progress
      ? {
          done: progress.done,
          expected: progress.expected,
          op: progress.target.op,
          isRate: progress.target.per !== undefined,
          unit: progress.target.unit.sv,
          isReached: progress.done >= progress.expected,
        }
      : null,
    goal: activity.target ? targetPhrase(activity.target) : null,
    notMeasurable: activity.notMeasurableReason?.sv ?? null,
    lateSince: delivery.isLate ? delivery.window.to : null,
    silentSince: delivery.silentSince ?? null,
    isFollowedUp,
    reason: delivery.reason ?? null,
    latest: delivery.latestUpdate ?? null,
  }
}

/** In: the activity, its delivery today, and the published updates of its promise (for the figures before correction). */
export function activityProps(activity: Activity, delivery: ActivityDelivery, published: readonly Update[]): ActivityProps {
  const moved = delivery.updates.findLast((update) => update.nextUpdateDue !== undefined)?.nextUpdateDue
  return {
    ...activityBrief(activity, delivery),
    purpose: activity.purpose?.sv ?? null,
    kind: activity.kind,
    status: delivery.status,
    role: activity.responsibleRole ?? null,
    helpers: activity.helpers,
    timing: timingPhrase(activity.timing),
    place: activity.place ?? null,
    aim: activity.goal ?? null,
    newness: activity.newness ?? null,
    whyThisWorks: activity.whyThisWorks?.sv ?? null,
    followUpMethod: activity.followUpMethod?.sv ?? null,
    nextUpdateDue: moved ?? activity.nextUpdateDue ?? null,
    updates: delivery.updates.toReversed().map((update) => updateProps(update, published)),
  }
}
