import { setTimeout as wait } from 'node:timers/promises'

const ASK_EVERY_MS = 25

/** Milliseconds (performance.now) when an address first gave a page that will do. Asks until `stop` says to end. */
export async function whenPage(url, { isRight = () => true, stop, askEveryMs = ASK_EVERY_MS }) {
  for (;;) {
    stop?.throwIfAborted()
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(10_000) })
      const text = await response.text()
      if (response.ok && isRight(text)) return performance.now()
    } catch {
      // Not there yet.
    }
    await wait(askEveryMs)
  }
}
