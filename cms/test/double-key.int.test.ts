import { afterAll, beforeAll, expect, test } from 'vitest'
import { promisedBy } from '../src/workflow/promised-by.ts'
import { readableWorkflow } from '../src/workflow/readable-workflow.ts'
import { viewOf } from '../src/workflow/view-of.ts'
import { change, draftPackage, promiseRow } from './document-builders.ts'
import { approveByAll, ENDED, give, type People, peopleOf, publishByKeys, standing, THIRD_PROMISOR, withdrawAlone } from './keys.ts'
import { readLedger, readLive } from './ledger-reading.ts'
import { type House, openHouse } from './open-house.ts'

let house: House
let people: People

beforeAll(async () => {
  house = await openHouse()
  people = await peopleOf(house)
})
afterAll(() => house.close())

const live = async (ref: string) => (await readLive(house, ['promise'], [ref])).get(`promise ${ref}`)
const stateOf = async (id: string) => (await standing(house, 'promise', id)).state
const codes = (failure: Promise<unknown>) =>
  failure.then(
    () => 'done',
    (error: { data?: { reasons?: { code: string }[] } }) => error.data?.reasons?.map(({ code }) => code).join() ?? String(error),
  )

test('a promise is public when both parties have approved it and somebody publishes it, and not before', async () => {
  const { id, ref } = await draftPackage(house)
  expect(await codes(give(house, people.writer, 'publish', 'promise', id))).toBe('NOT_SUBMITTED')
  await give(house, people.writer, 'submit', 'promise', id)
  expect((await stateOf(id)).name).toBe('submitted')
  expect((await stateOf(id)).waitingFor.map(({ organisation }) => organisation)).toEqual(['Polisen', 'Lunds kommun'])
  expect(await codes(give(house, people.writer, 'publish', 'promise', id))).toBe('WAITING_FOR_APPROVAL')
  await give(house, people.police, 'approve', 'promise', id)
  expect(await codes(give(house, people.writer, 'publish', 'promise', id))).toBe('WAITING_FOR_APPROVAL')
  await give(house, people.municipality, 'approve', 'promise', id)
  expect(await live(ref)).toBeUndefined()
  await give(house, people.writer, 'publish', 'promise', id)
  expect(await live(ref)).toBeDefined()
  const entry = (await readLedger(house)).at(-1)
  expect(entry).toMatchObject({ action: 'published', ref })
  expect(entry?.approvals).toEqual([
    { party: 'police', organisation: 'Polisen', role: 'Chef för lokalpolisområdet', at: expect.any(String) },
    { party: 'municipality', organisation: 'Lunds kommun', role: 'Säkerhetschef', at: expect.any(String) },
  ])
  expect((await stateOf(id)).name).toBe('published')
})

test('a third promisor has a key of its own, and sees nothing before it is asked', async () => {
  const parties = [...promiseRow('').parties, { kind: 'other', name: THIRD_PROMISOR }]
  const { id } = await draftPackage(house, { parties })
  expect(await codes(give(house, people.landlord, 'approve', 'promise', id))).toMatch(/NotFound|hittades|Not Found/)
  await give(house, people.writer, 'submit', 'promise', id)
  await give(house, people.police, 'approve', 'promise', id)
  await give(house, people.municipality, 'approve', 'promise', id)
  expect(await codes(give(house, people.writer, 'publish', 'promise', id))).toBe('WAITING_FOR_APPROVAL')
  await give(house, people.landlord, 'approve', 'promise', id)
  await give(house, people.writer, 'publish', 'promise', id)
  expect((await stateOf(id)).name).toBe('published')
})

test('a third promisor may withdraw alone what it has promised, and is shown no text that it was not asked about', async () => {
  const parties = [...promiseRow('').parties, { kind: 'other', name: THIRD_PROMISOR }]
  const { id, ref } = await draftPackage(house, { parties })
  await publishByKeys(house, 'promise', id)
  await change(house, 'promises', id, { wording: 'Ännu hemligt.' })
  const req = await house.request(people.landlord)
  await expect(readableWorkflow('promise', id, req)).rejects.toThrow()
  expect((await promisedBy(req)).map((one) => one.ref)).toContain(ref)
  expect(await codes(give(house, people.landlord, 'withdraw', 'promise', id, { ...ENDED, seen: 'another text' }))).toBe('STALE')
  const { workflow } = await give(house, people.landlord, 'withdraw', 'promise', id, ENDED)
  expect(JSON.stringify(await viewOf(workflow, req))).not.toContain('hemligt')
  expect(await live(ref)).toBeUndefined()
  expect((await readLedger(house)).at(-1)?.approvals).toMatchObject([{ party: 'other', organisation: THIRD_PROMISOR }])
  expect((await promisedBy(req)).map((one) => one.ref)).not.toContain(ref)
})

test('a party that a change only adds may not withdraw what is public', async () => {
  const { id, ref } = await draftPackage(house)
  await publishByKeys(house, 'promise', id)
  await change(house, 'promises', id, { parties: [...promiseRow('').parties, { kind: 'other', name: THIRD_PROMISOR }] })
  await give(house, people.writer, 'submit', 'promise', id, { changeNote: 'En till lovar.' })
  expect(await codes(give(house, people.landlord, 'withdraw', 'promise', id, ENDED))).toBe('NOT_ALLOWED')
  expect(await live(ref)).toBeDefined()
})

test('an activity of which anything can’t be deleted is not deleted', async () => {
  const { id, activities } = await draftPackage(house)
  const { payload } = house
  const deleteVersions = payload.db.deleteVersions
  payload.db.deleteVersions = () => Promise.reject(new Error('The database failed'))
  const deletion = payload.delete({ collection: 'activities', id: activities[0]!.id, overrideAccess: false, user: people.writer })
  await expect(deletion.finally(() => Object.assign(payload.db, { deleteVersions }))).rejects.toThrow('could not be deleted')
  expect((await standing(house, 'promise', id)).document).toMatchObject({ activities: activities.map(({ ref }) => ({ ref })) })
})

test('a text that changed after it was approved is not published, and its approvals count for nothing', async () => {
  const { id, ref, activities } = await draftPackage(house)
  await approveByAll(house, 'promise', id)
  await change(house, 'activities', activities[0]!.id, { text: 'En annan aktivitet.' })
  expect((await stateOf(id)).name).toBe('draft')
  expect(await codes(give(house, people.writer, 'publish', 'promise', id))).toBe('CHANGED_SINCE_SUBMIT')
  expect(await live(ref)).toBeUndefined()
})

test('who saw another text is told so, and nothing happens', async () => {
  const { id } = await draftPackage(house)
  await give(house, people.writer, 'submit', 'promise', id)
  const { contentHash } = await stateOf(id)
  await change(house, 'promises', id, { title: 'En annan rubrik' })
  await give(house, people.writer, 'submit', 'promise', id)
  expect(await codes(give(house, people.police, 'approve', 'promise', id, { seen: contentHash }))).toBe('STALE')
  expect((await stateOf(id)).decisions).toEqual([])
})

test('a change of something public stands beside it until it is approved too, and needs a note', async () => {
  const { id, ref } = await draftPackage(house)
  await publishByKeys(house, 'promise', id)
  const before = await live(ref)
  await change(house, 'promises', id, { wording: 'Polisen och kommunen lovar något annat.' })
  expect(await live(ref)).toEqual(before)
  expect((await stateOf(id)).name).toBe('publishedWithChange')
  expect(await codes(give(house, people.writer, 'submit', 'promise', id))).toBe('CHANGE_NOTE_REQUIRED')
  await publishByKeys(house, 'promise', id, { changeNote: 'Vi skrev fel.', isCorrection: true })
  expect(await live(ref)).not.toEqual(before)
  expect((await readLedger(house)).at(-1)).toMatchObject({ action: 'corrected', changeNote: 'Vi skrev fel.', ref })
})

test('what is public leaves by withdrawal, and can come back only through every party’s hands', async () => {
  const { id, ref } = await draftPackage(house)
  await publishByKeys(house, 'promise', id)
  await withdrawAlone(house, 'promise', id)
  expect(await live(ref)).toBeUndefined()
  expect((await stateOf(id)).name).toBe('withdrawn')
  expect((await readLedger(house)).at(-1)?.approvals).toMatchObject([{ party: 'police', organisation: 'Polisen' }])
  expect(await codes(give(house, people.writer, 'publish', 'promise', id))).toBe('NOT_SUBMITTED')
  await publishByKeys(house, 'promise', id)
  expect(await live(ref)).toBeDefined()
})
