import type { Fault } from '@lovat/shared/workflow/testing/walk-steps'
import type { Payload } from 'payload'

/** Everything by which Payload changes a database, and the commit. */
const WRITES = [
  'create',
  'updateOne',
  'updateMany',
  'upsert',
  'deleteOne',
  'deleteMany',
  'createVersion',
  'updateVersion',
  'deleteVersions',
  'commitTransaction',
] as const

export class Injected extends Error {}

/**
 * Lets writes to a database fail from a test. Out: does some work during which the n-th write throws, once; a `conflict`
 * looks as MongoDB's own does. `wasBroken` says whether it came that far.
 */
export function breakable(payload: Payload) {
  let armed: Fault | null = null
  let left = 0
  for (const name of WRITES) {
    const original = payload.db[name] as (...args: unknown[]) => Promise<unknown>
    const broken = async (...args: unknown[]) => {
      if (armed && --left === 0) {
        const { kind } = armed
        armed = null
        throw kind === 'fault'
          ? new Injected(`The database failed in ${name}`)
          : Object.assign(new Injected('Write conflict'), { code: 112 })
      }
      return original.apply(payload.db, args)
    }
    Object.assign(payload.db, { [name]: broken })
  }
  return async <T>(fault: Fault | null, work: () => Promise<T>): Promise<{ answer: T | Error; wasBroken: boolean }> => {
    armed = fault
    left = fault?.at ?? 0
    const answer = await work().catch((error: Error) => error)
    const wasBroken = fault !== null && armed === null
    armed = null
    return { answer, wasBroken }
  }
}
