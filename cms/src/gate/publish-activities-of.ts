import type { PayloadRequest } from 'payload'
import { setGateContext } from './gate-context.ts'
import { ownReading } from './own-reading.ts'

/** Makes the newest draft of each of a promise's activities live, as a part of the promise's own publication. */
export async function publishActivitiesOf(promiseId: string, req: PayloadRequest): Promise<void> {
  const newest = await req.payload.find({
    collection: 'activities',
    where: { promise: { equals: promiseId } },
    draft: true,
    pagination: false,
    depth: 0,
    sort: 'number',
    select: { _status: true },
    overrideAccess: true,
    req: ownReading(req),
  })
  setGateContext(req, { publishingPackage: true })
  try {
    for (const activity of newest.docs) {
      if (activity._status !== 'published') {
        await req.payload.update({
          collection: 'activities',
          id: activity.id,
          data: { _status: 'published' },
          depth: 0,
          overrideAccess: true,
          req: ownReading(req),
        })
      }
    }
  } finally {
    setGateContext(req, { publishingPackage: undefined })
  }
}
