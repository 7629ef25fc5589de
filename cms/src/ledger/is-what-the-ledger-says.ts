import { contentHash } from '@lovat/shared/contract/hash'
import { type DocumentType, documentRef } from '@lovat/shared/contract/public-document'
import type { PayloadRequest } from 'payload'
import { collectionOf } from '../gate/gated-types.ts'
import { ownReading } from '../gate/own-reading.ts'
import { latestEntryAbout } from './latest-entry-about.ts'
import { readPublicDocument } from './read-public-document.ts'

/** Whether a document is live, and what is live is what the ledger last said of it. */
export async function isWhatTheLedgerSays(type: DocumentType, id: string, req: PayloadRequest): Promise<boolean> {
  const live = await req.payload.findByID({
    collection: collectionOf[type],
    id,
    depth: 0,
    select: { _status: true },
    disableErrors: true,
    overrideAccess: true,
    req: ownReading(req),
  })
  if (live?._status !== 'published') return false
  const document = await readPublicDocument(type, id, req)
  const latest = await latestEntryAbout(type, documentRef(document), req)
  return latest?.documentHash === contentHash(document)
}
