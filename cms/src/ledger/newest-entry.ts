import type { PayloadRequest } from 'payload'
import { ownReading } from '../gate/own-reading.ts'

/** Number and hash of the ledger's last entry, as the transaction of `req` sees it; undefined while there is none. */
export async function newestEntry(req: PayloadRequest): Promise<{ number: number; hash: string } | undefined> {
  const found = await req.payload.find({
    collection: 'ledger-entries',
    sort: '-number',
    limit: 1,
    pagination: false,
    depth: 0,
    select: { number: true, hash: true },
    overrideAccess: true,
    req: ownReading(req),
  })
  return found.docs[0]
}
