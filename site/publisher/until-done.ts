import { setTimeout as pause } from 'node:timers/promises'
import { faultText } from './fault-text.ts'
import type { Faults } from './faults.ts'

const AGAIN_AFTER_MS = 5000

/**
 * Does what must be done before anything can be published, again and again until it goes: what is public is served all the
 * while. Rejects with the signal's reason when it aborts.
 */
export async function untilDone<T>(work: () => Promise<T>, faults: Faults, signal: AbortSignal): Promise<T> {
  for (;;) {
    try {
      const done = await work()
      faults.heal('start', 'Publiceringen kan börja.')
      return done
    } catch (error) {
      faults.report('start', `Ingenting kan publiceras än, det som finns visas. ${faultText(error)}`)
      await pause(AGAIN_AFTER_MS, undefined, { signal })
    }
  }
}
