import type { Transporter } from 'nodemailer'
import type { Payload } from 'payload'
import { env } from '../env.ts'
import type { Outbox } from '../payload-types.ts'
import { type Claim, claimLetter } from './claim-letter.ts'
import { nextTry } from './due-time.ts'
import { inOwnTransaction } from './in-own-transaction.ts'
import { mailAddress } from './mail-address.ts'
import { changeRows, findRows, isDue } from './outbox-rows.ts'
import { sendLetter } from './send-letter.ts'

export type Delivered = { sent: number; failed: number; isServerDown: boolean }

const AT_A_TIME = 50

/**
 * Sends the letters that are due, one after another, as any number of processes may do at once. A letter is claimed, sent
 * and marked as sent. When the process dies between the mail server's yes and the mark, and only then, the letter goes a
 * second time, with the same Message-ID (docs/adr/0013). In: the time at the start, and the way to the mail server; null
 * lets everything rest for good, so that a server that is set up later does not send what is long past.
 */
export async function deliverDue(payload: Payload, now: Date, transport: Transporter | null): Promise<Delivered> {
  const delivered: Delivered = { sent: 0, failed: 0, isServerDown: false }
  const started = performance.now()
  const clock = () => new Date(now.getTime() + performance.now() - started)
  for (;;) {
    const rows = await findRows(payload, isDue(clock()), { limit: AT_A_TIME })
    if (rows.length === 0) return delivered
    if (!transport) {
      await change(payload, rows, { state: 'notConfigured' })
      continue
    }
    const before = delivered.sent + delivered.failed
    for (const { id } of rows) {
      const claim = await claimLetter(payload, id, clock(), mailAddress(env.MAIL_FROM).address)
      if (!claim) continue
      const error = await sendLetter(claim, transport).then(
        () => null,
        (thrown: Error & { code?: string }) => thrown,
      )
      if (!error) {
        await change(payload, claim.rows, { state: 'sent', sentAt: clock().toISOString(), lastError: null })
        delivered.sent++
        continue
      }
      await putAside(payload, claim, error, clock())
      delivered.failed++
      if (!OF_THE_LETTER.includes(error.code ?? '')) return { ...delivered, isServerDown: true }
    }
    // What is left was taken or put aside by others, or is a summary's; the next round sees.
    if (delivered.sent + delivered.failed === before) return delivered
  }
}

/** Faults of one letter: the next may fare better. Any other is the server's, and the rest would only meet it too. */
const OF_THE_LETTER = ['EENVELOPE', 'EMESSAGE']

/** To be tried again later, or given up; unless the claim has run out and somebody else has it. */
async function putAside(payload: Payload, { rows, until }: Claim, error: Error, now: Date): Promise<void> {
  const tries = rows[0]?.attempts ?? 0
  const again = nextTry(tries, now)
  const keys = rows.map(({ key }) => key).join(', ')
  // What a mail server says may name the address, which has no business in a log.
  const said = error.message.replace(/[^\s<>]+@[^\s<>]+/g, '…').slice(0, 500)
  if (again) payload.logger.warn(`Ett brev kunde inte skickas (försök ${tries}, nytt ${again.toISOString()}): ${said} [${keys}]`)
  else payload.logger.error(`Ett brev skickas inte, efter ${tries} försök: ${said} [${keys}]`)
  await inOwnTransaction(payload, async (req) => {
    const ids = rows.map(({ id }) => id)
    const ours = await findRows(
      payload,
      { and: [{ id: { in: ids } }, { state: { equals: 'sending' } }, { dueAt: { equals: until } }] },
      { req },
    )
    await changeRows(
      payload,
      ours,
      again ? { state: 'waiting', dueAt: again.toISOString(), lastError: said } : { state: 'failed', lastError: said },
      req,
    )
  })
}

const change = (payload: Payload, rows: readonly Outbox[], data: Partial<Outbox>) =>
  inOwnTransaction(payload, (req) => changeRows(payload, rows, data, req))
