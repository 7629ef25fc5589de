import { isolateObjectProperty, type PayloadRequest } from 'payload'

/**
 * The request for a read or write that Lovat's own code makes inside somebody's operation: the same transaction, user and
 * context, but with a language and depth of its own. Payload otherwise leaves the nested call's language on the request,
 * and the outer operation goes on in it.
 */
export function ownReading(req: PayloadRequest): PayloadRequest {
  const own = isolateObjectProperty(req, ['locale', 'fallbackLocale', 'query'])
  own.locale = 'sv'
  own.query = {}
  return own
}
