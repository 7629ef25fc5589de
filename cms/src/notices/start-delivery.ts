import type { Payload } from 'payload'
import { deliverDue } from './deliver.ts'
import { mailTransport } from './transport.ts'

const BETWEEN_ROUNDS = 5_000
const AFTER_A_FAULT = 60_000

/**
 * Delivers letters for as long as the process lives; a round begins when the one before has ended. Does not keep the
 * process alive. Out: a function that ends it, and resolves when the round under way is done.
 */
export function startDelivery(payload: Payload, transport = mailTransport()): () => Promise<void> {
  if (!transport) payload.logger.warn('Inga brev skickas, eftersom SMTP_URL inte är satt.')
  let isEnded = false
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()

  const round = async () => {
    const isWell = await deliverDue(payload, new Date(), transport).then(
      ({ isServerDown }) => !isServerDown,
      (error: unknown) => {
        payload.logger.error({ err: error, msg: 'Breven kunde inte gås igenom.' })
        return false
      },
    )
    if (!isEnded) wait(isWell ? BETWEEN_ROUNDS : AFTER_A_FAULT)
  }
  const wait = (ms: number) => {
    timer = setTimeout(() => {
      running = round()
    }, ms).unref()
  }
  wait(0)
  return async () => {
    isEnded = true
    clearTimeout(timer)
    await running
  }
}
