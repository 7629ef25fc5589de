import type { PromiseDocument } from '@lovat/shared/contract/promise'
import type { Update } from '@lovat/shared/contract/update'
import { type PromiseDelivery, promiseDelivery } from '@lovat/shared/delivery/promise-delivery'
import { rollUp } from '@lovat/shared/delivery/rollup'

/**
 * A promise's delivery as the public reads it. A promise that was taken from a document, has ended and was never
 * followed up here is not called late: nobody knows whether it was done, so its activities count as without follow-up
 * (rule 6: the reader is never told more than is known).
 */
export function publicDelivery(promise: PromiseDocument, updates: readonly Update[], today: string): PromiseDelivery {
  const delivery = promiseDelivery(promise, updates, today)
  if (!promise.origin || !delivery.hasEnded || updates.length > 0) return delivery
  const activities = delivery.activities.map(({ ref, delivery: one }) => ({
    ref,
    delivery: { ...one, standing: 'silent' as const, isLate: false, silentSince: undefined },
  }))
  return { ...delivery, activities, rollup: rollUp(activities.map((activity) => activity.delivery)) }
}
