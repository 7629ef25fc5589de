import { LEDGER_START } from '@lovat/shared/contract/ledger-entry'
import type { PublisherAnswer } from '@lovat/shared/workflow/site-standing'
import type { PayloadRequest } from 'payload'
import { entryByNumber } from '../ledger/entry-by-number.ts'
import { askPublisher } from './ask-publisher.ts'

/** What the publisher says of itself, and whether the ledger it says it shows is this one. Never waits long, never fails for its sake. */
export async function publisherAnswer(req: PayloadRequest): Promise<PublisherAnswer> {
  const heard = await askPublisher()
  if (heard.kind !== 'told') return heard
  const { published, hash } = heard.health
  return { ...heard, isOurLedger: published === null || hash === (await hashOf(published, req)) }
}

const hashOf = async (number: number, req: PayloadRequest): Promise<string | undefined> =>
  number === 0 ? LEDGER_START : (await entryByNumber(number, req))?.hash
