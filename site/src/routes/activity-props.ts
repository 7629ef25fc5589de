import type { Activity, ActivityKind, ActivityStatus, Target } from '@lovat/shared/contract/activity'
import type { ShortfallReason, Update } from '@lovat/shared/contract/update'
import type { ActivityDelivery, ActivityStanding } from '@lovat/shared/delivery/activity-standing'
import { type MixedText, mixed } from '@lovat/shared/text/mixed-text'
import type { Language } from '../words/language.ts'
import { wordsIn } from '../words/words-of.ts'
import { type UpdateProps, updateProps } from './update-props.ts'

export type ProgressProps = { done: number; expected: number; op: Target['op']; isRate: boolean; unit: MixedText; isReached: boolean }

/** An activity in a list: a sentence and a count. */
export type ActivityBrief = {
  id: string
  text: MixedText
  responsible: MixedText
  standing: ActivityStanding
  /** Null where nothing can be counted, and where nobody has told: "0 of 10" would say more than is known. */
  progress: ProgressProps | null
  goal: MixedText | null
  notMeasurable: MixedText | null
  /** When it should have been done, set when it is late. */
  lateSince: string | null
  silentSince: string | null
  /** Whether anything at all has been published about it. */
  isFollowedUp: boolean
  reason: ShortfallReason | null
  latest: string | null
}

export type ActivityProps = ActivityBrief & {
  purpose: MixedText | null
  kind: ActivityKind
  status: ActivityStatus
  role: MixedText | null
  /** Null when nobody else takes part. */
  helpers: MixedText | null
  timing: string
  place: MixedText | null
  aim: Activity['goal'] | null
  newness: Activity['newness'] | null
  whyThisWorks: MixedText | null
  followUpMethod: MixedText | null
  nextUpdateDue: string | null
  updates: UpdateProps[]
}

export function activityBrief(activity: Activity, delivery: ActivityDelivery, language: Language = 'sv'): ActivityBrief {
  const { say } = wordsIn(language)
  const isFollowedUp = delivery.updates.length > 0
  const isUnknown = !isFollowedUp && (delivery.standing === 'silent' || delivery.standing === 'late')
  const progress = isUnknown ? undefined : delivery.progress
  return {
    id: `aktivitet-${activity.ref.split('-').at(-1)}`,
    text: say.said(activity.text),
    responsible: say.name(activity.responsible.name),
    standing: delivery.standing,
    progress: progress
      ? {
          done: progress.done,
          expected: progress.expected,
          op: progress.target.op,
          isRate: progress.target.per !== undefined,
          unit: say.said(progress.target.unit),
          isReached: progress.done >= progress.expected,
        }
      : null,
    goal: activity.target ? say.target(activity.target) : null,
    notMeasurable: activity.notMeasurableReason ? say.said(activity.notMeasurableReason) : null,
    lateSince: delivery.isLate ? delivery.window.to : null,
    silentSince: delivery.silentSince ?? null,
    isFollowedUp,
    reason: delivery.reason ?? null,
    latest: delivery.latestUpdate ?? null,
  }
}

/**
 * In: the activity, its delivery today, the published updates of its promise (for the figures before correction), and what
 * the page is in.
 */
export function activityProps(
  activity: Activity,
  delivery: ActivityDelivery,
  published: readonly Update[],
  language: Language = 'sv',
): ActivityProps {
  const { say } = wordsIn(language)
  const { purpose, responsibleRole, helpers, place, whyThisWorks, followUpMethod } = activity
  const moved = delivery.updates.findLast((update) => update.nextUpdateDue !== undefined)?.nextUpdateDue
  return {
    ...activityBrief(activity, delivery, language),
    purpose: purpose ? say.said(purpose) : null,
    kind: activity.kind,
    status: delivery.status,
    role: responsibleRole === undefined ? null : say.name(responsibleRole.toLowerCase()),
    helpers: helpers.length === 0 ? null : helpers.map(say.name).reduce((all, one) => mixed`${all}, ${one}`),
    timing: say.timing(activity.timing),
    place: place === undefined ? null : say.name(place),
    aim: activity.goal ?? null,
    newness: activity.newness ?? null,
    whyThisWorks: whyThisWorks ? say.said(whyThisWorks) : null,
    followUpMethod: followUpMethod ? say.said(followUpMethod) : null,
    nextUpdateDue: moved ?? activity.nextUpdateDue ?? null,
    updates: delivery.updates.toReversed().map((update) => updateProps(update, published, language)),
  }
}
