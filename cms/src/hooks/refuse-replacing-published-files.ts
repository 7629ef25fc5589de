import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { ownReading } from '../gate/own-reading.ts'

export const FILE_IS_PUBLIC = 'Filen hör till en publicerad uppföljning och ändras inte. Ladda upp en ny och skriv en rättelse.'

/**
 * Refuses a new file in place of a published one before Payload has begun: it deletes the old file from disk first of all,
 * and no transaction gives a file back.
 */
export const refuseReplacingPublishedFiles: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update' || !req.file) return args
  const { id } = args as { id?: string }
  const media = id
    ? await req.payload.findByID({ collection: 'media', id, depth: 0, disableErrors: true, overrideAccess: true, req: ownReading(req) })
    : null
  if (!media || media.isPublic) throw new APIError(FILE_IS_PUBLIC, 403, null, true)
  return args
}
