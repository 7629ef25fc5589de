import type { PayloadRequest, TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { activityRow, problemRow, promiseRow, updateRow } from './document-builders.ts'
import { faultsOf, innerFace, publicFace } from './gate-face.ts'
import { EVERYONE, type GatePeople, gatePeople } from './gate-people.ts'
import { gateTarget, type Target } from './gate-target.ts'
import { SMUGGLED } from './gate-ways-rows.ts'
import { type House, openHouse } from './open-house.ts'

let house: House
let all: GatePeople
const targets: Target[] = []

beforeAll(async () => {
  house = await openHouse()
  house.payload.logger.level = 'silent'
  all = await gatePeople(house)
  targets.push(await gateTarget(house, 'approved'), await gateTarget(house, 'not submitted'))
}, 300_000)
afterAll(() => house?.close())

type How = { overrideAccess: boolean; user?: TypedUser; req?: PayloadRequest; depth: 0 }
type Attempt = { name: string; go: (target: Target, how: How) => Promise<unknown> }
const published = { _status: 'published' } as const
const any = { where: { id: { exists: true } } } as const

const ATTEMPTS: Attempt[] = [
  {
    name: 'create as published',
    go: ({ lund }, how) =>
      house.payload.create({ ...how, collection: 'promises', data: { ...promiseRow(lund, { title: SMUGGLED }), ...published } as never }),
  },
  {
    name: 'create a problem as published',
    go: ({ lund }, how) => house.payload.create({ ...how, collection: 'problems', data: { ...problemRow(lund), ...published } as never }),
  },
  {
    name: 'create an update as published',
    go: ({ promise }, how) =>
      house.payload.create({ ...how, collection: 'updates', data: { ...updateRow(promise.id), ...published } as never }),
  },
  {
    name: 'create an activity as published',
    go: ({ promise }, how) =>
      house.payload.create({ ...how, collection: 'activities', data: { ...activityRow(promise.id), ...published } as never }),
  },
  {
    name: 'create from another',
    go: ({ promise }, how) =>
      house.payload.create({ ...how, collection: 'promises', duplicateFromID: promise.id, data: published as never }),
  },
  {
    name: 'publish a draft',
    go: ({ draftPromise }, how) => house.payload.update({ ...how, collection: 'promises', id: draftPromise.id, data: published }),
  },
  {
    name: 'publish a draft as a draft',
    go: ({ draftPromise }, how) =>
      house.payload.update({ ...how, collection: 'promises', id: draftPromise.id, data: published, draft: true }),
  },
  {
    name: 'publish a draft as an autosave',
    go: ({ draftPromise }, how) =>
      house.payload.update({ ...how, collection: 'promises', id: draftPromise.id, data: published, autosave: true }),
  },
  {
    name: 'publish a draft with other words',
    go: ({ draftPromise }, how) =>
      house.payload.update({ ...how, collection: 'promises', id: draftPromise.id, data: { ...published, title: SMUGGLED } }),
  },
  {
    name: 'publish a draft in one language',
    go: ({ draftPromise }, how) =>
      house.payload.update({
        ...how,
        collection: 'promises',
        id: draftPromise.id,
        data: { ...published, title: 'Smuggled' },
        locale: 'en',
        publishSpecificLocale: 'en',
      } as never),
  },
  {
    name: 'publish all languages of a draft',
    go: ({ draftPromise }, how) =>
      house.payload.update({
        ...how,
        collection: 'promises',
        id: draftPromise.id,
        data: published,
        locale: 'all',
        publishAllLocales: true,
      } as never),
  },
  {
    name: 'publish a draft update',
    go: ({ draftUpdate }, how) => house.payload.update({ ...how, collection: 'updates', id: draftUpdate, data: published }),
  },
  {
    name: 'publish a draft problem',
    go: ({ draftProblem }, how) => house.payload.update({ ...how, collection: 'problems', id: draftProblem, data: published }),
  },
  {
    name: 'publish an activity alone',
    go: ({ draftPromise }, how) =>
      house.payload.update({ ...how, collection: 'activities', id: draftPromise.activities[0]!.id, data: published }),
  },
  {
    name: 'change something public',
    go: ({ promise }, how) => house.payload.update({ ...how, collection: 'promises', id: promise.id, data: { title: SMUGGLED } }),
  },
  {
    name: 'change something public as published',
    go: ({ promise }, how) =>
      house.payload.update({ ...how, collection: 'promises', id: promise.id, data: { title: SMUGGLED, ...published } }),
  },
  {
    name: 'change an activity of something public',
    go: ({ promise }, how) =>
      house.payload.update({
        ...how,
        collection: 'activities',
        id: promise.activities[0]!.id,
        data: { text: SMUGGLED, ...published },
      }),
  },
  {
    name: 'change a public update',
    go: ({ update }, how) => house.payload.update({ ...how, collection: 'updates', id: update, data: { text: SMUGGLED, ...published } }),
  },
  {
    name: 'change a kommun',
    go: ({ essunga }, how) =>
      house.payload.update({ ...how, collection: 'municipalities', id: essunga, data: { underPreparation: true, ...published } }),
  },
  {
    name: 'change a police area',
    go: ({ policeArea }, how) =>
      house.payload.update({ ...how, collection: 'police-areas', id: policeArea, data: { name: SMUGGLED, ...published } }),
  },
  { name: 'change many', go: (_, how) => house.payload.update({ ...how, collection: 'promises', ...any, data: { title: SMUGGLED } }) },
  { name: 'publish many', go: (_, how) => house.payload.update({ ...how, collection: 'promises', ...any, data: published }) },
  { name: 'unpublish many', go: (_, how) => house.payload.update({ ...how, collection: 'updates', ...any, data: { _status: 'draft' } }) },
  { name: 'delete many', go: (_, how) => house.payload.delete({ ...how, collection: 'activities', ...any }) },
  { name: 'delete', go: ({ promise }, how) => house.payload.delete({ ...how, collection: 'promises', id: promise.id }) },
  { name: 'delete an update', go: ({ update }, how) => house.payload.delete({ ...how, collection: 'updates', id: update }) },
  {
    name: 'throw in the bin',
    go: ({ promise }, how) =>
      house.payload.update({
        ...how,
        collection: 'promises',
        id: promise.id,
        data: { deletedAt: new Date().toISOString(), _status: 'draft' } as never,
        trash: true,
      }),
  },
  { name: 'duplicate', go: ({ promise }, how) => house.payload.duplicate({ ...how, collection: 'promises', id: promise.id }) },
  {
    name: 'restore what was public',
    go: ({ publishedVersion }, how) => house.payload.restoreVersion({ ...how, collection: 'promises', id: publishedVersion }),
  },
  {
    name: 'restore a draft',
    go: ({ draftVersion }, how) => house.payload.restoreVersion({ ...how, collection: 'promises', id: draftVersion }),
  },
  {
    name: 'unpublish',
    go: ({ update }, how) => house.payload.update({ ...how, collection: 'updates', id: update, data: { _status: 'draft' } }),
  },
  {
    name: 'unpublish all languages',
    go: ({ promise }, how) =>
      house.payload.update({
        ...how,
        collection: 'promises',
        id: promise.id,
        data: { _status: 'draft' },
        unpublishAllLocales: true,
      } as never),
  },
]

/** What it was refused with: the status, and whether people are told. */
async function refusal(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt
    return 'let through'
  } catch (error) {
    const { status, message } = error as { status?: number; message: string }
    return status !== undefined && status >= 400 && status < 500 ? 'refused' : `${status} ${message}`
  }
}

describe('through the Local API', () => {
  it.each(ATTEMPTS)('$name: refused for everybody, and for a program that asks nobody, and nothing changes', async ({ go }) => {
    const before = [await publicFace(house), await innerFace(house)]
    const outcomes: string[] = []
    for (const target of targets) {
      for (const name of EVERYONE) {
        const { user } = all[name]
        outcomes.push(`${name}: ${await refusal(go(target, { overrideAccess: false, user, req: await requestOf(user), depth: 0 }))}`)
      }
      outcomes.push(`a program: ${await refusal(go(target, { overrideAccess: true, depth: 0 }))}`)
      outcomes.push(`Lovat itself: ${await refusal(go(target, { overrideAccess: true, req: await house.request(), depth: 0 }))}`)
    }
    expect(outcomes.filter((outcome) => !outcome.endsWith(': refused'))).toEqual([])
    expect([await publicFace(house), await innerFace(house)]).toEqual(before)
  })

  /** As nobody: `house.request()` without a user would be Lovat itself. */
  async function requestOf(user: TypedUser | undefined) {
    const req = await house.request(user)
    if (!user) req.context = {}
    return req
  }

  it('left the ledger, the live rows and the logs in order', async () => {
    expect(await faultsOf(house)).toEqual([])
  })
})
