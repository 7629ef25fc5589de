import type { TypedUser } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { waitingLists } from '../src/workflow/waiting.ts'
import { draftPackage } from './document-builders.ts'
import { give, peopleOf } from './keys.ts'
import { type House, openHouse } from './open-house.ts'

let house: House
const waiting: Record<string, string> = {}

beforeAll(async () => {
  house = await openHouse()
  const { writer } = await peopleOf(house)
  for (const code of ['1281', '1445']) {
    const { id, ref } = await draftPackage(house, { municipality: house.municipalityIds.get(code) }, 0)
    await give(house, writer, 'submit', 'promise', id)
    waiting[code] = ref
  }
})
afterAll(() => house.close())

const working = async (name: string, seat: { party: 'police' | 'municipality'; role: 'writer' | 'approver' }, codes: readonly string[]) =>
  ({
    ...(await house.payload.create({
      collection: 'users',
      data: {
        email: `${name}@waiting.example`,
        name,
        password: 'ett-langt-losenord',
        memberships: [{ ...seat, municipalities: codes.map((code) => house.municipalityIds.get(code) ?? '') }],
      },
    })),
    collection: 'users',
  }) as TypedUser

const listed = async (user: TypedUser) => (await waitingLists(await house.request(user))).forMe.rows.map(({ ref }) => ref).toSorted()

test.each([
  ['the police of every kommun', 'police', ['1281', '1445', '1261', '1442'], ['1281', '1445']],
  ['the police of all kommuner but one', 'police', ['1281', '1261', '1442'], ['1281']],
  ['one kommun, named as many times as there are kommuner', 'police', ['1281', '1281', '1281', '1281'], ['1281']],
  ['a kommun', 'municipality', ['1445'], ['1445']],
  ['a kommun with nothing that waits', 'municipality', ['1261'], []],
] as const)('an approver of %s is told of what waits there, and of nothing else', async (name, party, codes, found) => {
  const approver = await working(name.replaceAll(/[ ,]+/g, '-'), { party, role: 'approver' }, codes)
  expect(await listed(approver)).toEqual(found.map((code) => waiting[code]).toSorted())
})

test('a writer is told nothing of what waits for approvers', async () => {
  expect(await listed(await working('writer', { party: 'municipality', role: 'writer' }, ['1281', '1445']))).toEqual([])
})

test('a list shows the twenty that have waited longest, and says how many there are', async () => {
  const { writer } = await peopleOf(house)
  const kommun = { municipality: house.municipalityIds.get('1442') }
  for (let n = 0; n < 21; n++) {
    const { id } = await draftPackage(house, { ...kommun, title: `Löfte ${n}` }, 0)
    await give(house, writer, 'submit', 'promise', id)
  }
  const approver = await working('many', { party: 'municipality', role: 'approver' }, ['1442'])
  const { total, rows } = (await waitingLists(await house.request(approver))).forMe
  expect(total).toBe(21)
  expect(rows.map(({ title }) => title)).toEqual(Array.from({ length: 20 }, (_, n) => `Löfte ${n}`))
})
