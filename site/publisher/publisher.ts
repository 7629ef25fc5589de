import { faultText } from './fault-text.ts'
import type { Faults } from './faults.ts'
import { isWithin } from './is-within.ts'
import { type Basis, isSameBasis } from './release-record.ts'

const PATIENCE_AFTER_FAILURE_MS = 30_000

type Options = {
  /** What ought to be public now; undefined while that is not known. */
  wanted: () => Basis | undefined
  /** What is public now. */
  published: () => Basis | undefined
  publish: (basis: Basis) => Promise<void>
  faults: Faults
  clock: () => Date
  signal: AbortSignal
}

/**
 * Decides when to publish. `consider()` may be called as often as one likes: one publish runs at a time, whatever
 * comes meanwhile is published together right after it, and one that failed is tried again when there is something new
 * or after half a minute. Out: a promise that is kept when there is nothing more to do now. Never rejects.
 */
export function createPublisher({ wanted, published, publish, faults, clock, signal }: Options) {
  let running: Promise<void> | undefined
  let failed: { basis: Basis; at: number } | undefined

  async function work(): Promise<void> {
    for (let basis = due(); basis !== undefined; basis = due()) {
      try {
        await publish(basis)
        failed = undefined
        faults.heal('publish', 'Publiceringen fungerar igen.')
      } catch (error) {
        if (signal.aborted) return
        failed = { basis, at: clock().valueOf() }
        faults.report('publish', `Post ${basis.number} kunde inte publiceras, den förra utgåvan visas. ${faultText(error)}`)
      }
    }
  }

  function due(): Basis | undefined {
    if (signal.aborted) return undefined
    const basis = wanted()
    if (basis === undefined || isSameBasis(basis, published())) return undefined
    const isSame = failed !== undefined && isSameBasis(basis, failed.basis)
    return isSame && isWithin(PATIENCE_AFTER_FAILURE_MS, failed?.at ?? 0, clock()) ? undefined : basis
  }

  function consider(): Promise<void> {
    running ??= work().finally(() => {
      running = undefined
    })
    return running
  }

  return {
    consider,
    /** The same, without patience with what has just failed: somebody asks for it. */
    async now(): Promise<void> {
      // One that has begun was begun before it was asked for, and may be about to fail.
      await running
      failed = undefined
      await consider()
    },
  }
}
