import { type PayloadRequest, ValidationError } from 'payload'
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
    select: { _status: true, number: true },
    overrideAccess: true,
    req: ownReading(req),
  })
  setGateContext(req, { publishingPackage: true })
  try {
    for (const activity of newest.docs) {
      if (activity._status !== 'published') {
        await req.payload
          .update({
            collection: 'activities',
            id: activity.id,
            data: { _status: 'published' },
            depth: 0,
            overrideAccess: true,
            req: ownReading(req),
          })
          .catch((error: unknown) => {
            throw error instanceof ValidationError ? unfinished(activity.number, error, promiseId, req) : error
          })
      }
    }
  } finally {
    setGateContext(req, { publishingPackage: undefined })
  }
}

/** The fault lies in another form than the one the person is looking at, so it says which. */
function unfinished(
  number: number | null | undefined,
  { data, message }: ValidationError,
  promiseId: string,
  req: PayloadRequest,
): ValidationError {
  const faults = data.errors.map((fault) => `${typeof fault.label === 'string' ? `${fault.label}: ` : ''}${fault.message}`).join(' ')
  const errors = [{ path: 'activities', message: `Aktivitet ${number ?? ''} är inte färdig. ${faults || message}` }]
  return new ValidationError({ collection: 'promises', errors, id: promiseId, req }, req.t)
}
