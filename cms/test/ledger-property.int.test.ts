import { verifyChain } from '@lovat/shared/contract/ledger-chain'
import fc from 'fast-check'
import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withdraw } from '../src/commands/withdraw.ts'
import { activityRow, change, draft, type Package, PUBLISHED, promiseRow, updateRow } from './document-builders.ts'
import { foldLedger, readLedger, readLive, strayActivities } from './ledger-reading.ts'
import { type House, openHouse } from './open-house.ts'

/** LOVAT_PROPERTY_RUNS for a longer search; a failure prints the seed and path to run again. */
const RUNS = Number(process.env.LOVAT_PROPERTY_RUNS ?? (process.env.LOVAT_TEST_DATABASE === 'mongodb' ? 25 : 60))
const STEPS = 12

let house: House
/** Throws once, in the hook of a collection, at the given call; the operation under way must leave nothing behind. */
let fault: { collection: CollectionSlug; calls: number } | undefined
class Injected extends Error {}

beforeAll(async () => {
  house = await openHouse()
  for (const slug of ['ledger-entries', 'promises', 'activities', 'updates'] as const) {
    house.payload.collections[slug].config.hooks.afterChange.push(() => {
      if (fault?.collection !== slug || fault.calls-- > 1) return
      fault = undefined
      throw new Injected('a fault in the middle')
    })
  }
})
afterAll(() => house.close())

type Step = { kind: (typeof KINDS)[number]; which: number; fault: { collection: (typeof FAULTY)[number]; calls: number } | null }
const KINDS = [
  'newPromise',
  'editPromise',
  'editActivity',
  'addActivity',
  'publish',
  'publishWithoutNote',
  'correct',
  'withdraw',
  'newUpdate',
  'publishUpdate',
  'withdrawUpdate',
  'english',
] as const
const FAULTY = ['ledger-entries', 'promises', 'activities', 'updates'] as const
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...KINDS, 'publish', 'publish', 'correct'),
  which: fc.nat(5),
  fault: fc.option(fc.record({ collection: fc.constantFrom(...FAULTY), calls: fc.integer({ min: 1, max: 3 }) }), { freq: 3 }),
})

type Town = { promises: Package[]; updates: { id: string; ref: string }[]; marker: () => string }

async function walk(town: Town, { kind, which }: Step): Promise<void> {
  const { promises, updates, marker } = town
  const promise = promises[which % Math.max(promises.length, 1)]
  if (kind === 'newPromise' || !promise) {
    const made: Package = {
      ...(await draft(house, 'promises', promiseRow(house.municipalityIds.get('1281'), { summary: marker() }))),
      activities: [],
    }
    promises.push(made)
    for (let n = 0; n < which % 3; n++) made.activities.push(await draft(house, 'activities', activityRow(made.id, { purpose: marker() })))
    return
  }
  const activity = promise.activities[which % Math.max(promise.activities.length, 1)]
  const update = updates[which % Math.max(updates.length, 1)]
  const req = await house.request(house.administrator)
  const ended = { reason: 'ended', text: 'Löftet gäller inte längre.' }
  switch (kind) {
    case 'editPromise':
      return change(house, 'promises', promise.id, { summary: marker() })
    case 'editActivity':
      return activity && change(house, 'activities', activity.id, { purpose: marker() })
    case 'addActivity':
      promise.activities.push(await draft(house, 'activities', activityRow(promise.id, { purpose: marker() })))
      return
    case 'publish':
      return change(house, 'promises', promise.id, { ...PUBLISHED, changeNote: 'Ändrat efter ett möte.' })
    case 'publishWithoutNote':
      return change(house, 'promises', promise.id, { ...PUBLISHED, changeNote: null })
    case 'correct':
      return change(house, 'promises', promise.id, {
        ...PUBLISHED,
        title: `Rubrik ${which}`,
        changeNote: 'Rättat.',
        changeClass: 'corrected',
      })
    case 'withdraw':
      return withdraw({ type: 'promise', id: promise.id, withdrawal: ended, req })
    case 'newUpdate':
      updates.push(await draft(house, 'updates', updateRow(promise.id, { text: marker() })))
      return
    case 'publishUpdate':
      return update ? change(house, 'updates', update.id, PUBLISHED) : undefined
    case 'withdrawUpdate':
      return update ? withdraw({ type: 'update', id: update.id, withdrawal: ended, req }) : undefined
    case 'english':
      await house.payload.update({ collection: 'promises', id: promise.id, data: { summary: marker() }, locale: 'en', draft: true, req })
  }
}

const refsOf = ({ promises, updates }: Town) =>
  [...promises.flatMap((promise) => [promise, ...promise.activities]), ...updates].map(({ ref }) => ref)

/** Texts that are live right now, in any language. */
async function liveText(refs: string[]): Promise<string> {
  const how = {
    where: { and: [{ _status: { equals: 'published' } }, { ref: { in: refs } }] },
    locale: 'all',
    pagination: false,
    sort: 'id',
    depth: 0,
    joins: false,
  } as const
  const rows = await Promise.all(
    (['promises', 'activities', 'updates'] as const).map((collection) => house.payload.find({ collection, ...how } as never)),
  )
  return JSON.stringify(rows.map(({ docs }) => docs))
}

const MARKER = /U\d+x\d+T/g
let runNumber = 0

describe('whatever people do, and whatever fails under way', () => {
  it(`the ledger and what is live say the same (${RUNS} runs)`, async () => {
    let appended = 0
    let injected = 0
    let refused = 0
    const everLive = new Set<string>()
    let position = verifyChain(await readLedger(house))
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: STEPS, maxLength: STEPS }), async (steps) => {
        runNumber++
        let markers = 0
        const fold = new Map<string, string>()
        const town: Town = { promises: [], updates: [], marker: () => `Markering U${runNumber}x${markers++}T.` }
        for (const one of [{ kind: 'newPromise', which: 2, fault: null } as Step, ...steps]) {
          const liveBefore = await readLive(house, ['promise', 'update'], refsOf(town))
          fault = one.fault ?? undefined
          let error: unknown
          try {
            await walk(town, one)
          } catch (thrown) {
            error = thrown
          }
          fault = undefined
          const entries = await readLedger(house, position)
          const live = await readLive(house, ['promise', 'update'], refsOf(town))
          foldLedger(entries, fold)
          expect([...live].toSorted()).toEqual([...fold].toSorted())
          expect(await strayActivities(house, refsOf(town))).toEqual([])

          const changed = new Set([...live, ...liveBefore].map(([name]) => name).filter((name) => live.get(name) !== liveBefore.get(name)))
          expect(entries.length).toBe(changed.size)
          expect(changed.size).toBeLessThanOrEqual(1)
          for (const { type, ref } of entries) expect(changed).toContain(`${type} ${ref}`)
          if (error) {
            expect([...live]).toEqual([...liveBefore])
            const isPublic = error instanceof Error && 'isPublic' in error && (error.isPublic || error.name === 'ValidationError')
            if (!(error instanceof Injected) && !isPublic) throw error
          }
          if (error instanceof Injected) injected++
          else if (error) refused++
          for (const [marker] of (await liveText(refsOf(town))).matchAll(MARKER)) everLive.add(marker)
          const inNewEntries = JSON.stringify(entries)
          for (const [marker] of inNewEntries.matchAll(MARKER)) expect(everLive, `${marker} is only in a draft`).toContain(marker)
          appended += entries.length
          position = verifyChain(entries, position)
        }
      }),
      { numRuns: RUNS, endOnFailure: true, verbose: 1 },
    )
    const live = await readLive(house, ['promise', 'update', 'problem', 'agreement', 'indicator', 'municipality', 'policeArea'])
    expect([...live].toSorted()).toEqual([...foldLedger(await readLedger(house))].toSorted())
    expect(await strayActivities(house)).toEqual([])
    // A walk in which nothing happens proves nothing.
    expect(appended).toBeGreaterThan(RUNS)
    expect(injected).toBeGreaterThan(RUNS / 10)
    expect(refused).toBeGreaterThan(RUNS / 10)
  }, 400_000)
})
