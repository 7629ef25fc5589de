import type { CollectionBeforeChangeHook } from 'payload'
import { setGateContext } from './gate-context.ts'
import type { GatedSlug } from './gated-types.ts'
import { ownReading } from './own-reading.ts'

/**
 * Notes whether the document is public before the write, and takes the change note out of a document that is about to be
 * published: the note belongs to this change, not to the next.
 */
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
  const note = data.changeNote ?? originalDoc?.changeNote
  const before = {
    wasLive: live?._status === 'published',
    publishes: data._status === 'published',
    changeNote: typeof note === 'string' && note.trim() !== '' ? note : null,
    changeClass: (data.changeClass ?? originalDoc?.changeClass) === 'corrected' ? ('corrected' as const) : ('updated' as const),
  }
  setGateContext(req, { before })
  if (data._status === 'published' && 'changeNote' in data) return { ...data, changeNote: null, changeClass: 'updated' }
  return data
}
