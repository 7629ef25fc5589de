import { type Rollup, sumRollups } from '@lovat/shared/delivery/rollup'
import type { KommunWorld } from './kommun-world.ts'
import { promiseBrief } from './promise-brief.ts'
import { remember } from './remember.ts'

/** The promises of one or several kommuner that are in force, and how their activities stand. */
export type Running = { promisesInForce: number; rollup: Rollup }

const ofOne = remember<KommunWorld, Running>()

export function runningPromises(kommuner: readonly KommunWorld[], today: string): Running {
  const each = kommuner.map((kommun) => ofOne(kommun, [today], () => makeRunning(kommun, today)))
  return {
    promisesInForce: each.reduce((sum, one) => sum + one.promisesInForce, 0),
    rollup: sumRollups(each.map((one) => one.rollup)),
  }
}

function makeRunning({ promises }: KommunWorld, today: string): Running {
  const running = promises.filter(({ document }) => document.from <= today && today <= document.to)
  return { promisesInForce: running.length, rollup: sumRollups(running.map((promise) => promiseBrief(promise, today).rollup)) }
}
