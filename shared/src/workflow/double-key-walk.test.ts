import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deskInMemory } from './testing/desk-in-memory.ts'
import { newTally, takeWalk } from './testing/walk.ts'
import { walkPlan } from './testing/walk-steps.ts'

/** LOVAT_PROPERTY_RUNS for more, LOVAT_PROPERTY_SEED=random for others. */
const RUNS = Number(process.env.LOVAT_PROPERTY_RUNS ?? 1500)
const START = { title: 'En tryggare trafik', wording: 'Vi lovar.', summary: '', english: '', hasThird: true, activities: [] }

test(`whatever people do, the rules let public exactly what all parties approved (${RUNS} walks)`, async () => {
  const tally = newTally()
  await fc.assert(
    fc.asyncProperty(walkPlan({ min: 10, max: 40 }, { faults: false }), (plan) => takeWalk(deskInMemory(START), START, plan, tally)),
    { numRuns: RUNS },
  )
  const { failed, ...happened } = tally
  expect(failed).toBe(0)
  for (const [what, times] of Object.entries(happened))
    expect([what, times]).toEqual([what, expect.toSatisfy((n: number) => n > RUNS / 20)])
}, 240_000)
