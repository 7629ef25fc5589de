import { type LedgerEntry, ledgerEntry } from '@lovat/shared/contract/ledger-entry'
import type { PayloadRequest } from 'payload'
import { ownReading } from '../gate/own-reading.ts'

/** The ledger's entry with a number; undefined when there is none. */
export async function entryByNumber(number: number, req: PayloadRequest): Promise<LedgerEntry | undefined> {
  const found = await req.payload.find({
    collection: 'ledger-entries',
    where: { number: { equals: number } },
    sort: 'number',
    limit: 1,
    pagination: false,
    depth: 0,
    select: { entry: true },
    overrideAccess: true,
    req: ownReading(req),
  })
  const [row] = found.docs
  return row && ledgerEntry.parse(JSON.parse(row.entry))
}
