import { writeFileSync } from 'node:fs'
import type { DocumentType } from '@lovat/shared/contract/public-document'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishWhatIsDue } from '../src/jobs/publish-what-is-due.ts'
import type { Person } from './access-people.ts'
import {
  activityRow,
  change,
  draft,
  draftPackage,
  type Package,
  PUBLISHED,
  problemRow,
  promiseRow,
  publishedPackage,
  updateRow,
} from './document-builders.ts'
import { faultsOf, publicFace } from './gate-face.ts'
import { type GatePeople, gatePeople } from './gate-people.ts'
import { bringTo, pictureBytes, storedPicture } from './gate-target.ts'
import { ENDED, give, peopleOf, standing, THIRD_PROMISOR, withdrawAlone } from './keys.ts'
import { command, outcomeOf } from './keys-rest.ts'
import { type House, openHouse } from './open-house.ts'

let house: House
let all: GatePeople
let writer: Person

beforeAll(async () => {
  house = await openHouse()
  all = await gatePeople(house)
  writer = all.writer
}, 300_000)
afterAll(() => house?.close())

const NEXT_YEAR = '2099-01-01T08:00'
const THEN = new Date('2099-01-02T08:00:00Z')
const publish = async (type: DocumentType, id: string, seen?: string) =>
  outcomeOf(await command(house, writer, 'publish', type, id, seen ? { seen } : {}))
const edit = async (path: string, row: object, person = writer) => {
  const { status, body } = await person.ask('PATCH', path, row)
  expect([status, body?.errors]).toEqual([200, undefined])
}
const lund = () => house.municipalityIds.get('1281') ?? ''

/** How an approved promise becomes another than the one that was approved. */
const EDITS: { name: string; go: (promise: Package) => Promise<unknown> }[] = [
  { name: 'its title', go: ({ id }) => edit(`/promises/${id}?draft=true`, { title: 'En annan rubrik' }) },
  { name: 'its English title', go: ({ id }) => edit(`/promises/${id}?draft=true&locale=en`, { title: 'Another title' }) },
  { name: 'its title, as an autosave', go: ({ id }) => edit(`/promises/${id}?draft=true&autosave=true`, { title: 'En annan rubrik' }) },
  {
    name: 'the order of its parties',
    go: ({ id }) => edit(`/promises/${id}?draft=true`, { parties: [...promiseRow('').parties].reverse() }),
  },
  { name: 'the order of its themes', go: ({ id }) => edit(`/promises/${id}?draft=true`, { themes: ['alcohol', 'traffic'] }) },
  { name: 'a white space', go: ({ id }) => edit(`/promises/${id}?draft=true`, { title: 'En tryggare  trafik' }) },
  {
    name: 'a letter that looks the same',
    go: ({ id }) => edit(`/promises/${id}?draft=true`, { title: 'En tryggаre trafik' }),
  },
  { name: 'a day', go: ({ id }) => edit(`/promises/${id}?draft=true`, { to: '2026-12-30T12:00:00.000Z' }) },
  {
    name: 'an activity',
    go: ({ activities }) => edit(`/activities/${activities[0]!.id}?draft=true`, { text: 'En annan aktivitet.' }),
  },
  {
    name: 'an activity in English',
    go: ({ activities }) => edit(`/activities/${activities[0]!.id}?draft=true&locale=en`, { text: 'Another.' }),
  },
  {
    name: 'an activity’s number to reach',
    go: ({ activities }) =>
      edit(`/activities/${activities[0]!.id}?draft=true`, { target: { op: 'atLeast', value: 1, unit: 'kontroller' } }),
  },
  { name: 'one more activity', go: ({ id }) => writer.ask('POST', '/activities?draft=true', activityRow(id)) },
  { name: 'one activity less', go: ({ activities }) => writer.ask('DELETE', `/activities/${activities[0]!.id}`) },
  {
    name: 'an activity, as a restored version',
    go: async ({ activities }) => {
      const id = activities[0]!.id
      const { docs } = (await writer.ask('GET', `/activities/versions?where[parent][equals]=${id}&sort=createdAt&limit=1`)).body
      await edit(`/activities/${id}?draft=true`, { text: 'En annan aktivitet.' })
      const answer = await writer.ask('POST', `/activities/versions/${docs[0].id}?draft=true`)
      expect(answer.status).toBe(200)
      await edit(`/activities/${id}?draft=true`, { text: 'En tredje aktivitet.' })
    },
  },
  {
    name: 'the administrator’s hand',
    go: ({ id }) => edit(`/promises/${id}?draft=true`, { title: 'Administratörens rubrik' }, all.administrator),
  },
]

describe('what was approved by all and then changed', () => {
  it.each(EDITS)('in $name is not published', async ({ go }) => {
    const promise = await draftPackage(house, { themes: ['traffic', 'alcohol'] })
    await bringTo(house, 'promise', promise.id, 'approved')
    const { contentHash } = (await standing(house, 'promise', promise.id)).state
    const before = await publicFace(house)
    await go(promise)
    expect(await publish('promise', promise.id)).toBe('CHANGED_SINCE_SUBMIT')
    expect(await publish('promise', promise.id, contentHash)).toBe('STALE')
    expect(await publicFace(house)).toBe(before)
  })

  it.each(EDITS.slice(0, 9))('in $name is not published at the time that was booked, and the booking says so', async ({ go }) => {
    const promise = await draftPackage(house, { themes: ['traffic', 'alcohol'] })
    await bringTo(house, 'promise', promise.id, 'approved')
    expect(outcomeOf(await command(house, writer, 'schedule', 'promise', promise.id, { publishAt: NEXT_YEAR }))).toBe('done')
    await go(promise)
    const before = await publicFace(house)
    const { events } = await standing(house, 'promise', promise.id)
    expect(events.at(-1)).toMatchObject({ action: 'scheduleCancelled', because: 'edited' })
    expect(await publishWhatIsDue(house.payload, THEN)).toEqual({ published: 0, cancelled: 0 })
    expect(await publicFace(house)).toBe(before)
  })
})

describe('an approval that was taken back', () => {
  it.each([
    ['by the one who gave it', 'return', 'approver', 'OTHER_PARTY_RETURNED', 'returned'],
    ['by another of the same party', 'return', 'writerAndApprover', 'OTHER_PARTY_RETURNED', 'returned'],
    ['with the whole submission', 'recall', 'writer', 'NOT_SUBMITTED', 'recalled'],
  ] as const)('%s publishes nothing, now or later', async (_, name, who, reason, because) => {
    const { id } = await draftPackage(house)
    await bringTo(house, 'promise', id, 'approved')
    expect(outcomeOf(await command(house, writer, 'schedule', 'promise', id, { publishAt: NEXT_YEAR }))).toBe('done')
    const before = await publicFace(house)
    expect(outcomeOf(await command(house, all[who], name, 'promise', id, { comment: 'Inte så.' }))).toBe('done')
    expect((await standing(house, 'promise', id)).events.at(-1)).toMatchObject({ action: 'scheduleCancelled', because })
    expect(await publish('promise', id)).toBe(reason)
    expect(await publishWhatIsDue(house.payload, THEN)).toEqual({ published: 0, cancelled: 0 })
    expect(await publicFace(house)).toBe(before)
  })
})

describe('an approval of an earlier round', () => {
  it('does not bring back what has been public before', async () => {
    const { id } = await publishedPackage(house)
    await change(house, 'promises', id, { ...PUBLISHED, title: 'En andra rubrik', changeNote: 'Ändrat efter ett möte.' })
    await change(house, 'promises', id, { title: 'En tryggare trafik' })
    await bringTo(house, 'promise', id, 'submitted')
    const before = await publicFace(house)
    expect((await standing(house, 'promise', id)).state.decisions).toEqual([])
    expect(await publish('promise', id)).toBe('WAITING_FOR_APPROVAL')
    expect(await publicFace(house)).toBe(before)
  })

  it('does not bring back what was withdrawn', async () => {
    const { id } = await publishedPackage(house)
    await withdrawAlone(house, 'promise', id, ENDED)
    await bringTo(house, 'promise', id, 'submitted')
    expect(await publish('promise', id)).toBe('WAITING_FOR_APPROVAL')
  })

  it('does not cover another note', async () => {
    const { id } = await publishedPackage(house)
    await change(house, 'promises', id, { title: 'En andra rubrik' })
    await bringTo(house, 'promise', id, 'approved')
    const people = await peopleOf(house)
    await give(house, people.writer, 'recall', 'promise', id)
    await give(house, people.writer, 'submit', 'promise', id, { changeNote: 'En helt annan not.' })
    expect(await publish('promise', id)).toBe('WAITING_FOR_APPROVAL')
  })

  it('does not count once the text was recalled, although it is the same', async () => {
    const { id } = await draftPackage(house)
    await bringTo(house, 'promise', id, 'approved')
    await give(house, (await peopleOf(house)).writer, 'recall', 'promise', id)
    await bringTo(house, 'promise', id, 'submitted')
    expect(await publish('promise', id)).toBe('WAITING_FOR_APPROVAL')
  })
})

describe('what the lists say', () => {
  it('publishes nothing that the log does not', async () => {
    const booked = await draftPackage(house)
    const submitted = await draftPackage(house)
    await bringTo(house, 'promise', booked.id, 'approved')
    await bringTo(house, 'promise', submitted.id, 'half approved')
    await command(house, writer, 'schedule', 'promise', booked.id, { publishAt: NEXT_YEAR })
    for (const { id } of [booked, submitted]) {
      const { docs } = await house.payload.find({ collection: 'editorial-states', where: { document: { equals: id } }, sort: 'id' })
      const data = { proposal: 'scheduled', state: 'scheduled', publishAt: '2020-01-01T08:00:00.000Z' }
      await house.payload.update({ collection: 'editorial-states', id: docs[0]?.id ?? '', data })
    }
    const before = await publicFace(house)
    expect(await publishWhatIsDue(house.payload, new Date())).toEqual({ published: 0, cancelled: 0 })
    expect(await publicFace(house)).toBe(before)
  })
})

describe('an update that was approved', () => {
  const approvedUpdate = async () => {
    const { id: promise } = await publishedPackage(house)
    const media = await storedPicture(house, '#0a0')
    const evidence = [
      { kind: 'photo', title: 'Mötet', file: media.id },
      { kind: 'minutes', title: 'Protokollet', url: 'https://lovat.example/protokoll' },
    ]
    const { id } = await draft(house, 'updates', updateRow(promise, { evidenceMissing: false, evidence }))
    await bringTo(house, 'update', id, 'approved')
    return { id, media, evidence }
  }
  const WAYS: { name: string; go: (update: Awaited<ReturnType<typeof approvedUpdate>>) => Promise<unknown> }[] = [
    {
      name: 'with another file in its place',
      go: async ({ media }) => {
        const form = new FormData()
        form.append('file', new Blob([new Uint8Array(await pictureBytes('#f00'))], { type: 'image/png' }), 'annan.png')
        form.append('_payload', JSON.stringify({ alt: media.alt }))
        expect((await writer.ask('PATCH', `/media/${media.id}`, form)).status).toBe(200)
      },
    },
    {
      name: 'with other bytes on disk',
      go: async ({ media }) => {
        writeFileSync(`${house.folder}/media/${media.filename}`, await pictureBytes('#00f'))
      },
    },
    { name: 'with another description of its picture', go: ({ media }) => edit(`/media/${media.id}`, { alt: 'Ett annat möte' }) },
    {
      name: 'with its evidence in another order',
      go: ({ id, evidence }) => edit(`/updates/${id}?draft=true`, { evidence: [...evidence].reverse() }, all.writer),
    },
    { name: 'with another text', go: ({ id }) => edit(`/updates/${id}?draft=true`, { text: 'Tjugo kontroller har genomförts.' }) },
  ]
  it.each(WAYS)('is not published $name', async ({ go }) => {
    const update = await approvedUpdate()
    const before = await publicFace(house)
    await go(update)
    expect(await publish('update', update.id)).toBe('CHANGED_SINCE_SUBMIT')
    expect(await publicFace(house)).toBe(before)
  })

  it('is not published when its promise has been withdrawn since', async () => {
    const { id: promise } = await publishedPackage(house)
    const { id } = await draft(house, 'updates', updateRow(promise))
    await bringTo(house, 'update', id, 'approved')
    await withdrawAlone(house, 'promise', promise)
    const before = await publicFace(house)
    const answer = await command(house, writer, 'publish', 'update', id)
    expect([answer.status, JSON.stringify(answer.body)]).toEqual([400, expect.stringContaining('är inte publicerat')])
    expect(await publicFace(house)).toBe(before)
  })
})

describe('whose key a text needs', () => {
  it('of a verdict is not changed by a draft of its promise without the other party', async () => {
    const { id: promise } = await publishedPackage(house)
    const verdict = { kind: 'verdict', verdict: 'kept', text: 'Löftet hölls.', date: '2027-01-05T12:00:00.000Z' }
    const { id } = await draft(house, 'updates', updateRow(promise, verdict))
    await edit(`/promises/${promise}?draft=true`, { parties: [{ kind: 'police', name: 'Polisen' }] })
    expect((await standing(house, 'update', id)).standing.required.map(({ key }) => key)).toEqual(['police', 'municipality:1281'])
  })

  it('of an update is not changed by a draft of its activity', async () => {
    const { id: promise } = await draftPackage(house, {}, 0)
    const responsible = { kind: 'municipality', name: 'Lunds kommun' }
    const activity = await draft(house, 'activities', activityRow(promise, { responsible }))
    await change(house, 'promises', promise, PUBLISHED)
    const { id } = await draft(house, 'updates', updateRow(promise, { activity: activity.id }))
    await edit(`/activities/${activity.id}?draft=true`, { responsible: { kind: 'police', name: 'Polisen' } })
    expect((await standing(house, 'update', id)).standing.required.map(({ key }) => key)).toEqual(['municipality:1281'])
  })

  it('of a promise that leaves a party out is that party’s too', async () => {
    const parties = [...promiseRow('').parties, { kind: 'other', name: THIRD_PROMISOR }]
    const { id } = await publishedPackage(house, { parties })
    await edit(`/promises/${id}?draft=true`, { parties: promiseRow('').parties })
    expect((await standing(house, 'promise', id)).standing.required.map(({ kind }) => kind)).toEqual(['police', 'municipality', 'other'])
  })
})

it('what a promise rests on is asked for when it is published, not when it was approved', async () => {
  const problem = await draft(house, 'problems', problemRow(lund()))
  await change(house, 'problems', problem.id, PUBLISHED)
  const { id } = await draftPackage(house, { problems: [problem.id] })
  await bringTo(house, 'promise', id, 'approved')
  await withdrawAlone(house, 'problem', problem.id)
  const before = await publicFace(house)
  const answer = await command(house, writer, 'publish', 'promise', id)
  expect([answer.status, JSON.stringify(answer.body)]).toEqual([400, expect.stringContaining('är inte publicerat')])
  expect(await publicFace(house)).toBe(before)
})

it('left the ledger, the live rows and the logs in order', async () => {
  expect(await faultsOf(house)).toEqual([])
})
