import type { TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publishWhatIsDue } from '../src/jobs/publish-what-is-due.ts'
import { readWholeLog } from '../src/workflow/log.ts'
import { readableWorkflow } from '../src/workflow/readable-workflow.ts'
import { waitingLists } from '../src/workflow/waiting.ts'
import { change, draft, draftPackage, type Package, updateRow } from './document-builders.ts'
import { approveByAll, give, type People, peopleOf, publishByKeys, standing, withdrawAlone } from './keys.ts'
import { readLedger, readLive } from './ledger-reading.ts'
import { type House, openHouse } from './open-house.ts'

let house: House
let people: People
let promise: Package

const LATER = '2099-12-01T08:00'
const BEFORE = new Date('2099-12-01T06:59:59.000Z')
const THEN = new Date('2099-12-01T07:00:00.000Z')

beforeAll(async () => {
  house = await openHouse()
  people = await peopleOf(house)
})
afterAll(() => house.close())

const live = async ({ ref }: Package) => (await readLive(house, ['promise'], [ref])).get(`promise ${ref}`)
const stateOf = async ({ id }: Package) => (await standing(house, 'promise', id)).state
const book = async (members: object = {}) => {
  promise = await draftPackage(house)
  await approveByAll(house, 'promise', promise.id)
  await give(house, people.writer, 'schedule', 'promise', promise.id, { publishAt: LATER, ...members })
  return promise
}

describe('a booked publication', () => {
  test('happens at its time and not before, once, whoever looks for it, and the log says on whose word', async () => {
    await book()
    expect(await stateOf(promise)).toMatchObject({ name: 'scheduled', schedule: { publishAt: THEN.toISOString(), by: people.writer.id } })
    expect(await publishWhatIsDue(house.payload, BEFORE)).toEqual({ published: 0, cancelled: 0 })
    expect(await live(promise)).toBeUndefined()
    const rounds = await Promise.all([1, 2, 3].map(() => publishWhatIsDue(house.payload, THEN)))
    expect(rounds.reduce((sum, { published }) => sum + published, 0)).toBe(1)
    expect(await live(promise)).toBeDefined()
    expect((await readLedger(house)).filter(({ ref }) => ref === promise.ref).length).toBe(1)
    expect((await readLedger(house)).at(-1)?.approvals).toMatchObject([{ party: 'police' }, { party: 'municipality' }])
    expect((await standing(house, 'promise', promise.id)).events.at(-1)).toMatchObject({
      action: 'published',
      user: null,
      via: 'schemalagt',
    })
  })

  test('is called off by an edit, which says so, and the text then waits for its parties again', async () => {
    await book()
    await change(house, 'activities', promise.activities[0]!.id, { text: 'En annan aktivitet.' })
    const { state, events } = await standing(house, 'promise', promise.id)
    expect(state).toMatchObject({ name: 'draft', schedule: null, brokenSchedule: null })
    expect(events.at(-1)).toMatchObject({ action: 'scheduleCancelled', because: 'edited', user: people.writer.id })
    expect(await publishWhatIsDue(house.payload, THEN)).toEqual({ published: 0, cancelled: 0 })
    expect(await live(promise)).toBeUndefined()
  })

  test.each([
    ['return', 'returned', { comment: 'Vänta lite.' }],
    ['recall', 'recalled', {}],
  ] as const)('is called off by %s', async (name, because, input) => {
    await book()
    await give(house, name === 'return' ? people.police : people.writer, name, 'promise', promise.id, input)
    expect((await standing(house, 'promise', promise.id)).events.at(-1)).toMatchObject({ action: 'scheduleCancelled', because })
    expect(await publishWhatIsDue(house.payload, THEN)).toEqual({ published: 0, cancelled: 0 })
  })

  test('is called off, visibly, when what is public is withdrawn meanwhile', async () => {
    promise = await draftPackage(house)
    await publishByKeys(house, 'promise', promise.id)
    await change(house, 'promises', promise.id, { wording: 'Något annat.' })
    await approveByAll(house, 'promise', promise.id)
    await give(house, people.writer, 'schedule', 'promise', promise.id, { publishAt: LATER })
    await withdrawAlone(house, 'promise', promise.id)
    const { events } = await standing(house, 'promise', promise.id)
    expect(events.at(-1)).toMatchObject({ action: 'withdrawn' })
    const whole = await readWholeLog(`promise:${promise.id}`, await house.request())
    expect(whole.at(-2)).toMatchObject({ action: 'scheduleCancelled', because: 'withdrawn', user: people.police.id })
    expect(await publishWhatIsDue(house.payload, THEN)).toEqual({ published: 0, cancelled: 0 })
  })

  test('can be called off, and the approvals stay', async () => {
    await book()
    await give(house, people.policeWriter, 'unschedule', 'promise', promise.id)
    expect((await stateOf(promise)).name).toBe('approved')
    expect(await publishWhatIsDue(house.payload, THEN)).toEqual({ published: 0, cancelled: 0 })
    await give(house, people.writer, 'publish', 'promise', promise.id)
    expect(await live(promise)).toBeDefined()
  })

  test('that can not happen any more is called off and says why, and others are not held up by it', async () => {
    const problem = await draft(house, 'problems', { municipality: house.municipalityIds.get('1281'), year: 2026, title: 'Ett problem' })
    const blocked = await draftPackage(house, { problems: [problem.id] })
    await approveByAll(house, 'promise', blocked.id)
    await give(house, people.writer, 'schedule', 'promise', blocked.id, { publishAt: LATER })
    await book()
    expect(await publishWhatIsDue(house.payload, THEN)).toEqual({ published: 1, cancelled: 1 })
    const { events, state } = await standing(house, 'promise', blocked.id)
    expect(events.at(-1)).toMatchObject({
      action: 'scheduleCancelled',
      because: 'refused',
      explanation: expect.stringContaining('publicerat'),
    })
    expect(state.name).toBe('approved')
    expect(await live(promise)).toBeDefined()
  })

  test.each([
    ['2020-01-01T08:00', 'TIME_HAS_PASSED'],
    ['2099-03-29T02:30', 'TIME_REQUIRED'],
    ['i morgon', 'TIME_REQUIRED'],
  ])('is not booked for %s', async (publishAt, code) => {
    promise = await draftPackage(house)
    await approveByAll(house, 'promise', promise.id)
    const refusal = give(house, people.writer, 'schedule', 'promise', promise.id, { publishAt })
    await expect(refusal).rejects.toMatchObject({ data: { reasons: [{ code, field: 'publishAt' }] } })
  })
})

describe('an embargo', () => {
  const reads = async (user: TypedUser, id: string) => {
    const req = await house.request(user)
    const how = { collection: 'promises', overrideAccess: false, user: req.user, disableErrors: true, depth: 0, sort: 'id', req } as const
    const [row, newest, list, versions] = await Promise.all([
      house.payload.findByID({ ...how, id }),
      house.payload.findByID({ ...how, id, draft: true }),
      house.payload.find({ ...how, where: { id: { equals: id } }, draft: true }),
      house.payload.findVersions({ ...how, where: { parent: { equals: id } } }),
    ])
    return { row: row?.title, newest: newest?.title, listed: list.docs.length, versions: versions.docs.length > 0 }
  }
  const readsWorkflow = async (user: TypedUser, id: string) =>
    readableWorkflow('promise', id, await house.request(user)).then(
      () => true,
      () => false,
    )

  test('hides a text that never was public from those who only read, until its time', async () => {
    await book({ embargo: true })
    expect(await reads(people.reader, promise.id)).toEqual({ row: undefined, newest: undefined, listed: 0, versions: expect.any(Boolean) })
    expect(await readsWorkflow(people.reader, promise.id)).toBe(false)
    expect(await reads(people.police, promise.id)).toMatchObject({ newest: 'En tryggare trafik', listed: 1 })
    expect((await waitingLists(await house.request(people.reader))).scheduled.rows).toEqual([])
    expect(await publishWhatIsDue(house.payload, THEN)).toEqual({ published: 1, cancelled: 0 })
    expect(await reads(people.reader, promise.id)).toMatchObject({ row: 'En tryggare trafik', listed: 1 })
  })

  test('hides a change, not what is public, and is lifted when the booking is', async () => {
    promise = await draftPackage(house)
    await publishByKeys(house, 'promise', promise.id)
    await change(house, 'promises', promise.id, { title: 'En hemlig rubrik' })
    await approveByAll(house, 'promise', promise.id)
    await give(house, people.writer, 'schedule', 'promise', promise.id, { publishAt: LATER, embargo: true })
    expect(JSON.stringify(await reads(people.reader, promise.id))).not.toContain('hemlig')
    expect((await reads(people.reader, promise.id)).row).toBe('En tryggare trafik')
    expect(await readsWorkflow(people.reader, promise.id)).toBe(false)
    await give(house, people.writer, 'unschedule', 'promise', promise.id)
    expect((await reads(people.reader, promise.id)).newest).toBe('En hemlig rubrik')
    expect(await readsWorkflow(people.reader, promise.id)).toBe(true)
  })

  test('hides the evidence of an update with it', async () => {
    promise = await draftPackage(house)
    await publishByKeys(house, 'promise', promise.id)
    const update = await draft(house, 'updates', updateRow(promise.id))
    await approveByAll(house, 'update', update.id)
    await give(house, people.writer, 'schedule', 'update', update.id, { publishAt: LATER, embargo: true })
    const req = await house.request(people.reader)
    const how = { collection: 'updates', id: update.id, overrideAccess: false, user: req.user, disableErrors: true, depth: 0, req } as const
    expect(await house.payload.findByID(how)).toBeNull()
    expect(await house.payload.findByID({ ...how, draft: true })).toBeNull()
  })
})
