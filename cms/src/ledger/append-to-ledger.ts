import { canonicalJson } from '@lovat/shared/contract/canonical-json'
import { contentHash } from '@lovat/shared/contract/hash'
import { entryHash, LEDGER_START, type LedgerEntry, ledgerEntry } from '@lovat/shared/contract/ledger-entry'
import type { PayloadRequest } from 'payload'
import { afterCommit } from '../database/after-commit.ts'
import { ownReading } from '../gate/own-reading.ts'
import { wakePublisher } from '../publisher/wake-publisher.ts'
import { orCollision } from '../workflow/collision.ts'
import { newestEntry } from './newest-entry.ts'

/** An entry as its author knows it; the ledger adds number, time, hashes and the link to the entry before. */
export type NewEntry = Pick<
  LedgerEntry,
  'action' | 'type' | 'ref' | 'municipalities' | 'approvals' | 'changeNote' | 'withdrawal' | 'document'
>

/**
 * Appends one entry in the transaction of `req`, so that it exists exactly when the change does. Numbers have no gaps:
 * each is the one before plus one, and the unique index throws one of two back that are written at the same moment
 * (tried again by commands, answered as 409 elsewhere).
 */
export async function appendToLedger(entry: NewEntry, req: PayloadRequest): Promise<LedgerEntry> {
  const newest = await newestEntry(req)
  const unsealed = {
    version: 1 as const,
    number: (newest?.number ?? 0) + 1,
    at: new Date().toISOString(),
    ...entry,
    documentHash: entry.document === null ? null : contentHash(entry.document),
    previous: newest?.hash ?? LEDGER_START,
  }
  const sealed = ledgerEntry.parse({ ...unsealed, hash: entryHash(unsealed) })
  const { number, type, ref, hash, action, documentHash } = sealed
  try {
    await req.payload.create({
      collection: 'ledger-entries',
      data: { number, type, ref, hash, action, documentHash, entry: canonicalJson(sealed) },
      depth: 0,
      overrideAccess: true,
      req: ownReading(req),
    })
  } catch (error) {
    req.payload.logger.warn({ err: error, msg: `Ledger entry ${number} was not written` })
    throw orCollision(error, 'Något annat publicerades i samma ögonblick. Försök igen.')
  }
  await afterCommit(req, 'wakePublisher', () => wakePublisher(number))
  return sealed
}
