import { type DocumentType, type PublicDocument, publicDocument } from '@lovat/shared/contract/public-document'
import type { PayloadRequest } from 'payload'
import { collectionOf } from '../gate/gated-types.ts'
import { ownReading } from '../gate/own-reading.ts'
import { present } from '../presenters/present.ts'
import { reading } from '../presenters/reading.ts'
import type { Stored } from '../presenters/stored.ts'
import { refuseUnfinished } from './refuse-unfinished.ts'

/**
 * The public document that the live row stands for, in all languages, checked against the contract.
 * Throws a ValidationError that points at the fields when something is missing.
 */
export async function readPublicDocument(type: DocumentType, id: string, req: PayloadRequest): Promise<PublicDocument> {
  const row: Stored = await req.payload.findByID({
    collection: collectionOf[type],
    id,
    ...reading,
    overrideAccess: true,
    req: ownReading(req),
  })
  const checked = publicDocument.safeParse(present(type, row, type === 'promise' ? await liveActivitiesOf(id, req) : []))
  if (!checked.success) throw refuseUnfinished(type, row, checked.error, req)
  return checked.data
}

async function liveActivitiesOf(promiseId: string, req: PayloadRequest): Promise<Stored[]> {
  const live = await req.payload.find({
    collection: 'activities',
    where: { and: [{ promise: { equals: promiseId } }, { _status: { equals: 'published' } }] },
    sort: 'number',
    pagination: false,
    ...reading,
    depth: 0,
    overrideAccess: true,
    req: ownReading(req),
  })
  return live.docs
}
