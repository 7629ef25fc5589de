import { setTimeout as pause } from 'node:timers/promises'

/**
 * What wakes whoever follows the ledger before the next question would be asked anyway. Anyone who can reach the site can
 * ring, so a ring is believed only as far as it costs nothing: it names an entry, one that is there already is no reason
 * to ask, and after one that named an entry which turned out not to be there nothing is heard until the next question.
 */
export type Bell = {
  /** Somebody says that there is an entry with this number. */
  ring(entry: number): void
  /** Asks once, on behalf of all that rang before. What rings meanwhile may need another question, and `rest` says so. */
  answer(ask: () => Promise<void>): Promise<void>
  /** Waits for a ring that is news, at most that long. */
  rest(ms: number, signal: AbortSignal): Promise<void>
}

/** In: the number of the last entry that is here. */
export function createBell(newest: () => number): Bell {
  let rung = 0
  let isDeaf = false
  let wake = () => {}
  const isNews = () => !isDeaf && rung > newest()

  return {
    ring(entry) {
      rung = Math.max(rung, entry)
      if (isNews()) wake()
    },
    async answer(ask) {
      const heard = rung
      rung = 0
      await ask()
      isDeaf = heard > newest()
    },
    async rest(ms, signal) {
      if (isNews()) return
      const woken = new AbortController()
      wake = () => woken.abort()
      await pause(ms, undefined, { signal: AbortSignal.any([signal, woken.signal]) }).catch(() => {})
    },
  }
}
