import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { runCommand } from '../src/commands/run-command.ts'
import { newestEntry } from '../src/ledger/newest-entry.ts'
import { change, draft, type Package, PUBLISHED, publishedPackage, updateRow } from './document-builders.ts'
import { approveByAll, peopleOf, standing } from './keys.ts'
import { type House, openHouse } from './open-house.ts'

const publisher = await vi.hoisted(async () => {
  const { fakePublisher } = await import('./fake-publisher.ts')
  const fake = await fakePublisher()
  process.env.PUBLISHER_URL = fake.url
  return fake
})

let house: House
let promise: Package
beforeAll(async () => {
  house = await openHouse()
  promise = await publishedPackage(house)
  await rungAbout(await head())
})
afterAll(async () => {
  await house.close()
  await publisher.close()
})

const head = async (): Promise<number> => (await newestEntry(await house.request()))?.number ?? 0

/** Resolves when the publisher has been rung about an entry, now or before. */
const rungAbout = (entry: number): Promise<void> =>
  new Promise((resolve) => {
    if (publisher.rings.includes(entry)) resolve()
    publisher.onRing = (rung) => rung === entry && resolve()
  })

async function publishUpdate(): Promise<number> {
  const { id } = await draft(house, 'updates', updateRow(promise.id))
  await change(house, 'updates', id, PUBLISHED)
  return head()
}

it('rings when something has become public, and whoever then asks finds it there', async () => {
  const before = await head()
  publisher.rings.length = 0
  const found = new Promise<number>((resolve) => {
    publisher.onRing = () => resolve(head())
  })
  await publishUpdate()
  expect(await found).toBe(before + 1)
  expect(publisher.rings).toEqual([before + 1])
})

it('does not ring about what was taken back, nor about a draft', async () => {
  const before = await head()
  publisher.rings.length = 0
  const req = await publishTwoIn()
  expect((await newestEntry(req))?.number).toBe(before + 2)
  await killTransaction(req)
  expect(await head()).toBe(before)
  await rungAbout(await publishUpdate())
  expect(publisher.rings).toEqual([before + 1])
})

it('rings once about all that became public together', async () => {
  const before = await head()
  publisher.rings.length = 0
  const req = await publishTwoIn()
  expect(publisher.rings).toEqual([])
  await commitTransaction(req)
  await rungAbout(before + 2)
  expect(publisher.rings).toEqual([before + 2])
})

it('publishes while the publisher holds every line and says nothing', async () => {
  publisher.isMute = true
  const before = await head()
  publisher.rings.length = 0
  expect([await publishUpdate(), await publishUpdate()]).toEqual([before + 1, before + 2])
  await rungAbout(before + 2)
  publisher.isMute = false
})

/** Two follow-ups published in one transaction, which is left open. */
async function publishTwoIn(): Promise<PayloadRequest> {
  const { writer } = await peopleOf(house)
  const updates = [await draft(house, 'updates', updateRow(promise.id)), await draft(house, 'updates', updateRow(promise.id))]
  for (const { id } of updates) await approveByAll(house, 'update', id)
  const seen = await Promise.all(updates.map(async ({ id }) => (await standing(house, 'update', id)).state.contentHash))
  const req = await house.request(writer)
  await initTransaction(req)
  for (const [index, { id }] of updates.entries())
    await runCommand({ name: 'publish', type: 'update', id, input: { seen: seen[index] ?? '' }, req })
  return req
}
