import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { FILE_IS_PUBLIC } from './refuse-replacing-published-files.ts'

/** A file that a published update rests on is part of what was published. */
export const keepPublishedFilesAsTheyAre: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const isReplaced =
    originalDoc?.isPublic &&
    (['filename', 'alt', 'credit', 'licence'] as const).some((name) => data[name] !== undefined && data[name] !== originalDoc[name])
  if (isReplaced) throw new APIError(FILE_IS_PUBLIC, 403, null, true)
  return data
}
