import type { Payload, PayloadRequest, Where } from 'payload'
import type { Outbox } from '../payload-types.ts'

/** The outbox as it is read and written for sending; inside a transaction when a request is given. */
export async function findRows(
  payload: Payload,
  where: Where,
  { limit, req }: { limit?: number; req?: PayloadRequest } = {},
): Promise<Outbox[]> {
  const { docs } = await payload.find({
    collection: 'outbox',
    where,
    sort: ['happenedAt', 'key'],
    pagination: false,
    ...(limit ? { limit } : {}),
    depth: 0,
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
  return docs
}

/** Waiting for their time, or claimed by somebody who has not been heard of since. */
export const isDue = (now: Date): Where => ({
  and: [{ state: { in: ['waiting', 'sending'] } }, { dueAt: { less_than_equal: now.toISOString() } }],
})

export async function changeRows(payload: Payload, rows: readonly Outbox[], change: Partial<Outbox>, req: PayloadRequest): Promise<void> {
  for (const { id } of rows) await payload.update({ collection: 'outbox', id, data: change, depth: 0, overrideAccess: true, req })
}
