import type { VerdictValue } from '@lovat/shared/contract/update'
import { promiseDelivery } from '@lovat/shared/delivery/promise-delivery'
import type { Rollup } from '@lovat/shared/delivery/rollup'
import type { MixedText } from '@lovat/shared/text/mixed-text'
import type { Language } from '../words/language.ts'
import { wordsIn } from '../words/words-of.ts'
import { type ActivityBrief, activityBrief } from './activity-props.ts'
import type { PromiseInWorld } from './kommun-world.ts'
import { type PromiseLink, promiseLink } from './promise-link.ts'

/** A promise in a list: what, who, when, how far. */
export type PromiseBrief = PromiseLink & {
  summary: MixedText | null
  district: MixedText | null
  parties: MixedText
  period: string
  hasEnded: boolean
  isFromDocument: boolean
  verdict: VerdictValue | null
  activities: ActivityBrief[]
  rollup: Rollup
}

/** Not remembered: those of a nation are many, and one change asks for a few. */
export function promiseBrief(promise: PromiseInWorld, today: string, language: Language = 'sv'): PromiseBrief {
  const { document } = promise
  const { say } = wordsIn(language)
  const delivery = promiseDelivery(
    document,
    promise.updates.map((update) => update.document),
    today,
  )
  const deliveryOf = new Map(delivery.activities.map(({ ref, delivery: one }) => [ref, one]))
  return {
    ...promiseLink(promise, language),
    summary: document.summary ? say.said(document.summary) : null,
    district: document.district === undefined ? null : say.name(document.district),
    parties: say.join(document.parties.map(({ name }) => say.name(name))),
    period: say.period(document.from, document.to),
    hasEnded: delivery.hasEnded,
    isFromDocument: document.origin !== undefined,
    verdict: delivery.verdict?.verdict ?? null,
    activities: document.activities.flatMap((activity) => {
      const one = deliveryOf.get(activity.ref)
      return one ? [activityBrief(activity, one, language)] : []
    }),
    rollup: delivery.rollup,
  }
}
