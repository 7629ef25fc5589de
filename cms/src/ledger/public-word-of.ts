import { type LedgerEntry, ledgerEntry } from '@lovat/shared/contract/ledger-entry'
import type { DocumentType, PublicDocument } from '@lovat/shared/contract/public-document'
import type { PayloadRequest } from 'payload'
import { ownReading } from '../gate/own-reading.ts'

/** A document as the ledger last told it to the public; undefined when it was never public. What was withdrawn is told as it was. */
export async function publicWordOf(type: DocumentType, ref: string, req: PayloadRequest): Promise<PublicDocument | undefined> {
  const found = await req.payload.find({
    collection: 'ledger-entries',
    where: { and: [{ type: { equals: type } }, { ref: { equals: ref } }, { action: { not_in: ['withdrawn', 'erased'] } }] },
    sort: '-number',
    limit: 1,
    pagination: false,
    depth: 0,
    select: { entry: true },
    overrideAccess: true,
    req: ownReading(req),
  })
  const row = found.docs[0]
  return row ? ((ledgerEntry.parse(JSON.parse(row.entry)) satisfies LedgerEntry).document ?? undefined) : undefined
}
