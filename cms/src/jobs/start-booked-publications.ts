import type { Payload } from 'payload'
import { publishWhatIsDue } from './publish-what-is-due.ts'

const BETWEEN_ROUNDS = 2_000
const AFTER_A_FAULT = 60_000

/**
 * Publishes what is booked for as long as the process lives; a round begins when the one before has ended, and the first
 * takes up what came due while nothing ran. Does not keep the process alive.
 */
export function startBookedPublications(payload: Payload): void {
  const round = async () => {
    const isWell = await publishWhatIsDue(payload, new Date()).then(
      ({ published, cancelled }) => {
        if (published + cancelled > 0) payload.logger.info(`Bokade publiceringar: ${published} gjorda, ${cancelled} inställda.`)
        return true
      },
      (error: unknown) => {
        payload.logger.error({ err: error, msg: 'Bokade publiceringar kunde inte gås igenom.' })
        return false
      },
    )
    setTimeout(round, isWell ? BETWEEN_ROUNDS : AFTER_A_FAULT).unref()
  }
  setTimeout(round, 0).unref()
}
