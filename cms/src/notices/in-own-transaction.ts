import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from '../commands/in-transaction.ts'

/** Does some work that belongs to nobody's request: all of it is there afterwards, or nothing. */
export async function inOwnTransaction<T>(payload: Payload, work: (req: PayloadRequest) => Promise<T>): Promise<T> {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, () => work(req))
}
