import { APIError, type CollectionBeforeChangeHook } from 'payload'

/** A file that a published update rests on is part of what was published. */
export const keepPublishedFilesAsTheyAre: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const isReplaced =
    originalDoc?.isPublic &&
    (['filename', 'alt', 'credit', 'licence'] as const).some((name) => data[name] !== undefined && data[name] !== originalDoc[name])
  if (isReplaced)
    throw new APIError('Filen hör till en publicerad uppföljning och ändras inte. Ladda upp en ny och skriv en rättelse.', 403, null, true)
  return data
}
