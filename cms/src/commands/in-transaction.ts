import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { isCollision } from '../workflow/collision.ts'

/** Of those who meet at the ledger's end one goes on at a time; enough for a whole meeting to press Publicera at once. */
const TRIES = 12
const LONGEST_WAIT = 1500

/**
 * Does all of `work` or nothing of it. Where two people met at the same document, the one who was thrown back is tried
 * again from the start, on what the other left. Inside somebody else's transaction it is a part of that.
 */
export async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    const context = { ...req.context }
    const owns = await initTransaction(req)
    try {
      const result = await work()
      if (owns) await commitTransaction(req)
      return result
    } catch (error) {
      if (!owns) throw error
      await killTransaction(req)
      req.context = context
      if (!isCollision(error) || tries === TRIES) throw error
      await new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(LONGEST_WAIT, 40 * 2 ** tries)))
    }
  }
}
