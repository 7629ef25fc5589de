import { env } from '../env.ts'

/** A publisher that does not answer sooner asks by itself, once a second. */
const PATIENCE_MS = 2000

/**
 * Tells the publisher that there is an entry with this number, so that it need not wait until it would ask by itself.
 * Not waited for, and never fails: the publisher may be down, and then finds the entry when it starts.
 */
export function wakePublisher(entry: number): void {
  const request = { method: 'POST', signal: AbortSignal.timeout(PATIENCE_MS), cache: 'no-store', redirect: 'manual' } as const
  fetch(`${env.publisherUrl}/wake?entry=${entry}`, request)
    .then((answer) => answer.body?.cancel())
    .catch(() => {})
}
