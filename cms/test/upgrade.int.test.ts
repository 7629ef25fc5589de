import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { env } from '../src/env.ts'
import { change } from './document-builders.ts'
import { importRows, packageOf } from './import-rows.ts'
import { give, peopleOf, publishByKeys, standing } from './keys.ts'
import { foldLedger, readLedger, readLive, strayActivities } from './ledger-reading.ts'
import type { House } from './open-house.ts'
import { allRows, openHouseFromBefore, type Rows } from './open-house-from-before.ts'

let house: House
let before: Rows
let after: Rows

beforeAll(async () => {
  ;({ house, before } = await openHouseFromBefore())
  after = await allRows(house.payload)
})
afterAll(() => house?.close())

const idOf = async (ref: string) => {
  const found = await house.payload.find({ collection: 'promises', where: { ref: { equals: ref } }, sort: 'ref', depth: 0 })
  return found.docs[0]?.id ?? ''
}

/** Notes and classes of changes are in the ledger; the rows have none any more. */
const kept = (row: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !/^(version_)?change_(note|class)$/.test(column)))

describe('a database of the version before', () => {
  test('has all its rows afterwards, with all that was in them', () => {
    const filled = Object.entries(before).filter(([, rows]) => rows.length > 0)
    expect(filled.length).toBeGreaterThan(env.DATABASE_URL ? 15 : 30)
    for (const [table, rows] of filled) {
      expect(after[table], table).toHaveLength(rows.length)
      expect(after[table], table).toMatchObject(rows.map(kept))
    }
  })

  test('keeps its ledger, which verifies and says what is live', async () => {
    const entries = await readLedger(house)
    expect(entries).toHaveLength(14)
    const types = ['municipality', 'policeArea', 'agreement', 'problem', 'promise', 'update', 'indicator'] as const
    const live = await readLive(house, types)
    expect([...live].toSorted()).toEqual([...foldLedger(entries)].toSorted())
    expect(await strayActivities(house)).toEqual([])
  })

  test.each([
    ['ML-1281-2015-1', 'published'],
    ['ML-1281-2015-2', 'publishedWithChange'],
    ['ML-1281-2015-3', 'withdrawn'],
    ['ML-1281-2015-4', 'draft'],
  ])('%s is %s', async (ref, name) => {
    expect((await standing(house, 'promise', await idOf(ref))).state).toMatchObject({ name, submission: null, schedule: null })
  })
})

describe('what the administrator published before', () => {
  test('is changed by the two keys, and the ledger goes on from there', async () => {
    const id = await idOf('ML-1281-2015-1')
    const position = (await readLedger(house)).at(-1)
    await change(house, 'promises', id, { title: 'Säkrare trafik' })
    expect((await standing(house, 'promise', id)).state.name).toBe('publishedWithChange')
    await publishByKeys(house, 'promise', id, { changeNote: 'Rubriken är kortare.' })
    const entries = await readLedger(house)
    expect(entries.filter(({ number }) => number > (position?.number ?? 0))).toMatchObject([
      {
        action: 'updated',
        ref: 'ML-1281-2015-1',
        changeNote: 'Rubriken är kortare.',
        approvals: [{ party: 'police' }, { party: 'municipality' }],
      },
    ])
    const about = entries.filter(({ ref }) => ref === 'ML-1281-2015-1')
    expect(about[0]?.approvals).toMatchObject([{ party: 'administrator' }])
    expect(about.at(-1)?.document).toMatchObject({ title: { sv: 'Säkrare trafik', en: 'Safer traffic' }, activities: [{}, {}] })
  })

  test('is not changed by a paper', async () => {
    const { promise } = packageOf(2)
    const { errors } = await importRows(house, [{ ...promise, Problem: '', Rubrik: 'En annan rubrik', Ändringsnot: 'Ny.' }], {
      publish: true,
    })
    expect(errors).toMatchObject([{ row: 2, message: expect.stringContaining('ML-1281-2015-2 har ändrats') }])
  })

  test('may have had a change waiting, which the parties now approve', async () => {
    const id = await idOf('ML-1281-2015-2')
    await publishByKeys(house, 'promise', id, { changeNote: 'Efter mötet i maj.' })
    expect((await readLedger(house)).at(-1)).toMatchObject({
      changeNote: 'Efter mötet i maj.',
      document: { title: { sv: 'Ännu inte beslutat' } },
    })
  })

  test('comes back after a withdrawal only when the parties approve it', async () => {
    const id = await idOf('ML-1281-2015-3')
    await publishByKeys(house, 'promise', id)
    expect((await readLedger(house)).at(-1)).toMatchObject({ action: 'published', ref: 'ML-1281-2015-3' })
  })

  test('and drafts of that time are submitted as they are', async () => {
    const id = await idOf('ML-1281-2015-4')
    await publishByKeys(house, 'problem', await problemOf(id))
    await give(house, (await peopleOf(house)).writer, 'submit', 'promise', id)
    expect((await standing(house, 'promise', id)).state.name).toBe('submitted')
  })
})

async function problemOf(promise: string): Promise<string> {
  const { problems } = await house.payload.findByID({ collection: 'promises', id: promise, depth: 0, draft: true })
  return String(problems?.[0])
}
