import type { DocumentType } from '@lovat/shared/contract/public-document'
import { APIError, addDataAndFileToRequest, type Endpoint } from 'payload'
import { withdraw } from '../commands/withdraw.ts'
import { collectionOf } from '../gate/gated-types.ts'

/** `POST /api/withdraw/:collection/:id` with `{ reason, text, replacedBy? }`: the command, for a person who is logged in. */
export const withdrawEndpoint: Endpoint = {
  path: '/withdraw/:collection/:id',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new APIError('Logga in först.', 401, null, true)
    await addDataAndFileToRequest(req)
    const type = (Object.entries(collectionOf) as [DocumentType | 'activity', string][]).find(
      ([, slug]) => slug === req.routeParams?.collection,
    )?.[0]
    if (!type || type === 'activity') throw new APIError('En aktivitet dras tillbaka tillsammans med sitt löfte.', 400, null, true)
    await withdraw({ type, id: String(req.routeParams?.id), withdrawal: req.data, req })
    return Response.json({ message: 'Tillbakadraget.' })
  },
}
