import type { CollectionBeforeOperationHook } from 'payload'
import { refuseShort } from './require-long-password.ts'

/** A forgotten password is set anew past the hooks that see it. */
export const requireLongNewPassword: CollectionBeforeOperationHook = ({ args, operation, req, collection }) => {
  if (operation === 'resetPassword') refuseShort((args as { data?: { password?: unknown } }).data?.password, collection.slug, req)
  return args
}
