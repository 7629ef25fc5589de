import type { CollectionAfterDeleteHook } from 'payload'
import { ownReading } from './own-reading.ts'

/**
 * Payload logs it when the versions of what it deletes can't be removed, and deletes the rest. An activity that is gone but
 * for its versions would stand in its promise's text for ever, so the whole deletion is undone.
 */
export const refuseHalfADeletion: CollectionAfterDeleteHook = async ({ id, collection, doc, req }) => {
  const left = await req.payload.countVersions({
    collection: collection.slug,
    // SQLite takes the reference to what is deleted away; what is left is known by when it was made.
    where: {
      or: [{ parent: { equals: id } }, { and: [{ parent: { exists: false } }, { 'version.createdAt': { equals: doc.createdAt } }] }],
    },
    overrideAccess: true,
    req: ownReading(req),
  })
  if (left.totalDocs > 0) throw new Error(`${left.totalDocs} versions of ${collection.slug} ${id} could not be deleted`)
}
