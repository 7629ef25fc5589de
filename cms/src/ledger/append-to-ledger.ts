import { canonicalJson } from '@lovat/shared/contract/canonical-json'
import { CHAIN_START } from '@lovat/shared/contract/ledger-chain'
import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import { type NewEntry, sealEntry } from '@lovat/shared/contract/seal-entry'
import type { PayloadRequest } from 'payload'
import { afterCommit } from '../database/after-commit.ts'
import { ownReading } from '../gate/own-reading.ts'
import { wakePublisher } from '../publisher/wake-publisher.ts'
import { orCollision } from '../workflow/collision.ts'
import { newestEntry } from './newest-entry.ts'

/**
 * Appends one entry in the transaction of `req`, so that it exists exactly when the change does. Numbers have no gaps:
 * each is the one before plus one, and the unique index throws one of two back that are written at the same moment
 * (tried again by commands, answered as 409 elsewhere).
 */
export async function appendToLedger(entry: NewEntry, req: PayloadRequest): Promise<LedgerEntry> {
  const newest = await newestEntry(req)
  const sealed = sealEntry(entry, newest ?? CHAIN_START, new Date().toISOString())
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
