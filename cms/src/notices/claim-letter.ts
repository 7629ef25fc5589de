import type { Payload, PayloadRequest } from 'payload'
import type { Outbox, User } from '../payload-types.ts'
import { isCollision } from '../workflow/collision.ts'
import { claimedUntil, dueAt, MOST_TRIES } from './due-time.ts'
import { frequencyOf } from './frequency-of.ts'
import { inOwnTransaction } from './in-own-transaction.ts'
import { messageId } from './message-id.ts'
import { changeRows, findRows, isDue } from './outbox-rows.ts'

/** News that goes to one person in one letter, and until when it is ours alone to send. */
export type Claim = { messageId: string; rows: Outbox[]; user: User; until: string }

/**
 * Takes the letter that a row belongs to, so that nobody else sends it. In: the id of a row that was due when it was seen.
 * Out: the claim; null when there is nothing to send: somebody else was first, it may wait for the summary, or it can't be
 * sent. All of the claim is one transaction that reads again, so of two processes one finds the rows changed: SQLite lets
 * them queue, and MongoDB throws one of them back.
 */
export async function claimLetter(payload: Payload, id: string, now: Date, from: string): Promise<Claim | null> {
  try {
    return await inOwnTransaction(payload, (req) => claim(payload, id, now, from, req))
  } catch (error) {
    if (isCollision(error)) return null
    throw error
  }
}

async function claim(payload: Payload, id: string, now: Date, from: string, req: PayloadRequest): Promise<Claim | null> {
  const [row] = await findRows(payload, { and: [{ id: { equals: id } }, isDue(now)] }, { req })
  if (!row) return null
  const user = await payload.findByID({ collection: 'users', id: row.user, depth: 0, disableErrors: true, overrideAccess: true, req })
  if (!user) return settle({ state: 'failed', lastError: 'Kontot finns inte längre.' })
  if (row.attempts >= MOST_TRIES) return settle({ state: 'failed', lastError: row.lastError ?? 'Försöken blev avbrutna.' })
  const due = dueAt(new Date(row.happenedAt), frequencyOf(user))
  if (!row.messageId && due > now) return settle({ dueAt: due.toISOString() })

  const rows = await rowsOfLetter(row, user)
  const taken = {
    state: 'sending' as const,
    dueAt: claimedUntil(now).toISOString(),
    attempts: row.attempts + 1,
    messageId:
      row.messageId ??
      messageId(
        rows.map(({ key }) => key),
        from,
      ),
  }
  await changeRows(payload, rows, taken, req)
  return { messageId: taken.messageId, rows: rows.map((one) => ({ ...one, ...taken })), user, until: taken.dueAt }

  async function settle(change: Partial<Outbox>): Promise<null> {
    if (row) await changeRows(payload, [row], change, req)
    return null
  }

  /** What was once put into a letter stays in it. Otherwise a summary takes all that has waited for it. */
  async function rowsOfLetter(first: Outbox, recipient: User): Promise<Outbox[]> {
    if (first.messageId) return findRows(payload, { and: [{ messageId: { equals: first.messageId } }, isDue(now)] }, { req })
    if (frequencyOf(recipient) !== 'daily') return [first]
    const waiting = await findRows(payload, { and: [{ user: { equals: recipient.id } }, { state: { equals: 'waiting' } }] }, { req })
    return waiting.filter((one) => !one.messageId && dueAt(new Date(one.happenedAt), 'daily') <= now)
  }
}
