import type { DocumentType } from '@lovat/shared/contract/public-document'
import { APIError, type PayloadRequest } from 'payload'
import { collectionOf } from '../gate/gated-types.ts'

/** Which document an address with `:collection/:id` is about. Throws 400 and 404 for what has no way of its own to the public. */
export function documentIn(req: PayloadRequest): { type: DocumentType; id: string } {
  const { collection, id } = req.routeParams ?? {}
  const type = (Object.entries(collectionOf) as [DocumentType | 'activity', string][]).find(([, slug]) => slug === collection)?.[0]
  if (type === 'activity') throw new APIError('En aktivitet godkänns och publiceras tillsammans med sitt löfte.', 400, null, true)
  if (!type) throw new APIError('Det finns ingen sådan samling.', 404, null, true)
  return { type, id: String(id) }
}
