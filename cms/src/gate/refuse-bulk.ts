import { APIError, type CollectionBeforeOperationHook } from 'payload'

export const ONE_AT_A_TIME = 'Ändra ett dokument i taget. Flera på en gång går inte, eftersom varje offentlig ändring ska kunna följas.'

/**
 * Bulk operations are off on everything public: Payload catches what a hook throws for one of many documents, reports it,
 * and commits the write all the same.
 */
export const refuseBulk: CollectionBeforeOperationHook = ({ args, operation }) => {
  const isWrite = operation === 'update' || operation === 'delete'
  if (isWrite && (args as { id?: unknown }).id === undefined) {
    throw new APIError(ONE_AT_A_TIME, 403, null, true)
  }
  return args
}
