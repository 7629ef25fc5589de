import type { CollectionBeforeOperationHook } from 'payload'

/**
 * A REST request that names no language means Swedish. Without fallback between languages (an English form must not fill
 * itself with Swedish) Payload would leave the language open, and then drop every localized text without a word.
 */
export const speakSwedish: CollectionBeforeOperationHook = ({ args, req }) => {
  if (!req.locale) req.locale = 'sv'
  return args
}
