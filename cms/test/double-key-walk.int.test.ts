import { verifyChain } from '@lovat/shared/contract/ledger-chain'
import { newTally, takeWalk } from '@lovat/shared/workflow/testing/walk'
import { walkPlan } from '@lovat/shared/workflow/testing/walk-steps'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { peopleOf } from './keys.ts'
import { foldLedger, readLedger, readLive, strayActivities } from './ledger-reading.ts'
import { type House, openHouse } from './open-house.ts'
import { breakable } from './walk/broken-writes.ts'
import { deskOnPayload } from './walk/desk-on-payload.ts'

/** Nearly a second each. LOVAT_PROPERTY_RUNS for more, LOVAT_PROPERTY_SEED=random for others. */
const RUNS = Number(process.env.LOVAT_PROPERTY_RUNS ?? (process.env.LOVAT_TEST_DATABASE === 'mongodb' ? 50 : 1000))

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test(`whatever people do and whatever fails under way, what is live is what all parties approved (${RUNS} walks)`, async () => {
  const { writer, policeWriter, police, municipality, landlord } = await peopleOf(house)
  const twoSeats = await house.payload.create({
    collection: 'users',
    data: {
      email: 'two-seats@keys.example',
      name: 'Person med två stolar',
      password: 'ett-langt-losenord',
      memberships: [
        { party: 'municipality', role: 'writer', municipalities: [...house.municipalityIds.values()] },
        { party: 'municipality', role: 'approver', municipalities: [...house.municipalityIds.values()] },
        { party: 'police', role: 'approver', municipalities: [...house.municipalityIds.values()] },
      ],
    },
  })
  const people = {
    writer,
    policeWriter,
    police,
    municipality,
    landlord,
    twoSeats: { ...twoSeats, collection: 'users' as const },
    administrator: house.administrator,
  }
  const tools = { house, people, breaking: breakable(house.payload), count: { brokenAndLeft: 0, triedAgain: 0 } }
  house.payload.logger.level = 'silent'
  const tally = newTally()
  let walks = 0
  await fc.assert(
    fc.asyncProperty(walkPlan({ min: 3, max: 8 }, { faults: true }), async (plan) => {
      walks += 1
      const start = {
        title: `Rubrik ${walks}`,
        wording: 'Vi lovar.',
        summary: 'Kort 0.',
        english: '',
        hasThird: walks % 2 === 0,
        activities: [{ number: 1, text: 'Vi gör 0.' }],
      }
      await takeWalk(await deskOnPayload(tools, start), start, plan, tally)
    }),
    { numRuns: RUNS },
  )
  const entries = await readLedger(house)
  verifyChain(entries)
  const live = await readLive(house, ['promise', 'update', 'municipality', 'policeArea'])
  expect([...live].toSorted()).toEqual([...foldLedger(entries)].toSorted())
  expect(await strayActivities(house)).toEqual([])
  console.info(JSON.stringify({ walks, ...tally, ...tools.count }))
  const times = { ...tally, ...tools.count }
  for (const [what, count] of Object.entries(times))
    expect([what, count]).toEqual([what, expect.toSatisfy((n: number) => n >= Math.max(1, Math.floor(RUNS / 250)))])
}, 3_600_000)
