import type { CollectionBeforeChangeHook } from 'payload'
import { setGateContext } from './gate-context.ts'
import type { GatedSlug } from './gated-types.ts'
import { ownReading } from './own-reading.ts'

/** Notes whether the document is public before the write: what was may only leave by withdrawal. */
export const rememberWhatIsLive: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, collection, req }) => {
  const live =
    operation === 'update' && originalDoc?.id
      ? await req.payload.findByID({
          collection: collection.slug as GatedSlug,
          id: originalDoc.id,
          depth: 0,
          select: { _status: true },
          disableErrors: true,
          overrideAccess: true,
          req: ownReading(req),
        })
      : null
  setGateContext(req, { before: { wasLive: live?._status === 'published', publishes: data._status === 'published' } })
  return data
}
