import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { ownReading } from './own-reading.ts'

/** What has been public keeps its place in the ledger and in the database; only drafts that never were can be deleted. */
export const refuseDeletingWhatWasPublic: CollectionBeforeDeleteHook = async ({ id, collection, req }) => {
  const everPublished = await req.payload.countVersions({
    collection: collection.slug,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    overrideAccess: true,
    req: ownReading(req),
  })
  if (everPublished.totalDocs > 0) {
    throw new APIError(
      'Det som har varit publicerat kan inte raderas. Dra tillbaka det i stället, så finns historiken kvar.',
      403,
      null,
      true,
    )
  }
}
