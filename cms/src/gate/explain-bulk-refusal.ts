import type { AfterErrorHook } from 'payload'
import { ONE_AT_A_TIME } from './refuse-bulk.ts'

/** Payload turns bulk requests over REST down before any hook of ours, in English. */
export const explainBulkRefusal: AfterErrorHook = ({ error }) => {
  if (!/ has disabled bulk (edit|delete)$/.test(error.message)) return
  return { status: 403, response: { errors: [{ message: ONE_AT_A_TIME }] } }
}
