import type { DocumentType } from '@lovat/shared/contract/public-document'
import type { PayloadRequest } from 'payload'
import { ownReading } from '../gate/own-reading.ts'

/** The newest entry about a document, or undefined when it never was public. */
export async function latestEntryAbout(type: DocumentType, ref: string, req: PayloadRequest) {
  const found = await req.payload.find({
    collection: 'ledger-entries',
    where: { and: [{ type: { equals: type } }, { ref: { equals: ref } }] },
    sort: '-number',
    limit: 1,
    pagination: false,
    depth: 0,
    select: { number: true, action: true, documentHash: true },
    overrideAccess: true,
    req: ownReading(req),
  })
  return found.docs[0]
}
