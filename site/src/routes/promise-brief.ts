import type { VerdictValue } from '@lovat/shared/contract/update'
import { promiseDelivery } from '@lovat/shared/delivery/promise-delivery'
import type { Rollup } from '@lovat/shared/delivery/rollup'
import { joinNames } from '@lovat/shared/text/join-names'
import { periodPhrase } from '../text/period-phrase.ts'
import { type ActivityBrief, activityBrief } from './activity-props.ts'
import type { PromiseInWorld } from './kommun-world.ts'

/** A promise in a list: what, who, when, how far. */
export type PromiseBrief = {
  title: string
  path: string
  summary: string | null
  district: string | null
  parties: string
  period: string
  hasEnded: boolean
  isFromDocument: boolean
  verdict: VerdictValue | null
  activities: ActivityBrief[]
  rollup: Rollup
}

/** Not remembered: those of a nation are many, and one change asks for a few. */
export function promiseBrief(promise: PromiseInWorld, today: string): PromiseBrief {
  const { document, path } = promise
  const delivery = promiseDelivery(
    document,
    promise.updates.map((update) => update.document),
    today,
  )
  const deliveryOf = new Map(delivery.activities.map(({ ref, delivery: one }) => [ref, one]))
  return {
    title: document.title.sv,
    path,
    summary: document.summary?.sv ?? null,
    district: document.district ?? null,
    parties: joinNames(document.parties.map((party) => party.name)),
    period: periodPhrase(document.from, document.to),
    hasEnded: delivery.hasEnded,
    isFromDocument: document.origin !== undefined,
    verdict: delivery.verdict?.verdict ?? null,
    activities: document.activities.flatMap((activity) => {
      const one = deliveryOf.get(activity.ref)
      return one ? [activityBrief(activity, one)] : []
    }),
    rollup: delivery.rollup,
  }
}
