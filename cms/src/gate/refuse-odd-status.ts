import { APIError, type CollectionBeforeOperationHook } from 'payload'

const STATUSES: readonly unknown[] = [undefined, null, 'draft', 'published']

/** A row is a draft or published. Anything else, a list for one, would reach the database and break there. */
export const refuseOddStatus: CollectionBeforeOperationHook = ({ args, operation }) => {
  const isWrite = operation === 'create' || operation === 'update'
  const { data } = args as { data?: { _status?: unknown } }
  if (isWrite && !STATUSES.includes(data?._status)) {
    throw new APIError('Ett dokument är antingen ett utkast eller publicerat.', 400, null, true)
  }
  return args
}
