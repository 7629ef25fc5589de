import { readdirSync, readFileSync } from 'node:fs'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type People, type PersonName, people } from './access-people.ts'
import { change, draft, draftPackage, PUBLISHED, problemRow, publishedPackage, updateRow } from './document-builders.ts'
import { fieldErrors, wordsOf } from './gate-rest.ts'
import { type Target, WAYS } from './gate-ways-round.ts'
import { foldLedger, readLedger, readLive, strayActivities } from './ledger-reading.ts'
import { type House, openHouse } from './open-house.ts'

let house: House
let all: People
let shared: Target
let picture: Buffer

beforeAll(async () => {
  house = await openHouse()
  all = await people(house)
  picture = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#123' } })
    .png()
    .toBuffer()
  shared = await target()
})
afterAll(() => house.close())

async function target(): Promise<Target> {
  const { payload, municipalityIds } = house
  const media = await payload.create({
    collection: 'media',
    data: { alt: 'Ett möte', credit: 'Polisen', licence: 'CC BY 4.0', municipality: municipalityIds.get('1281') ?? '' },
    file: { data: picture, name: 'mote.png', mimetype: 'image/png', size: picture.length },
  })
  const promise = await publishedPackage(house, {}, 2)
  await change(house, 'promises', promise.id, { ...PUBLISHED, title: 'En andra rubrik', changeNote: 'Ny rubrik.' })
  const update = await draft(
    house,
    'updates',
    updateRow(promise.id, { evidenceMissing: false, evidence: [{ kind: 'photo', title: 'Mötet', file: media.id }] }),
  )
  await change(house, 'updates', update.id, PUBLISHED)
  const problem = await draft(house, 'problems', problemRow(municipalityIds.get('1281')))
  await change(house, 'problems', problem.id, PUBLISHED)
  const versions = await payload.findVersions({
    collection: 'promises',
    where: { parent: { equals: promise.id } },
    sort: 'createdAt',
    limit: 100,
  })
  const activityVersions = await payload.findVersions({
    collection: 'activities',
    where: { parent: { equals: promise.activities[0]!.id } },
    sort: 'createdAt',
    limit: 100,
  })
  const entries = await payload.find({ collection: 'ledger-entries', sort: '-number', limit: 1 })
  const areas = await payload.find({ collection: 'police-areas', sort: 'slug', limit: 1, depth: 0 })
  return {
    house,
    lund: municipalityIds.get('1281') ?? '',
    essunga: municipalityIds.get('1445') ?? '',
    promise,
    other: await publishedPackage(house),
    update: update.id,
    problem: problem.id,
    media: media.id,
    draftPromise: await draftPackage(house, { title: 'Ett utkast' }),
    draftUpdate: (await draft(house, 'updates', updateRow(promise.id))).id,
    publishedVersion: versions.docs.find(({ version }) => version._status === 'published' && version.title !== 'En andra rubrik')?.id ?? '',
    activityVersion: activityVersions.docs[0]?.id ?? '',
    ledgerEntry: entries.docs[0]?.id ?? '',
    self: '',
    policeArea: areas.docs[0]?.id ?? '',
  }
}

/** Everything that is public, to the byte: live rows in all languages, the ledger, rights, and the files on disk. */
async function publicFace(): Promise<string> {
  const face: unknown[] = []
  for (const collection of ['promises', 'activities', 'updates', 'problems', 'municipalities', 'police-areas'] as const) {
    const { docs } = await house.payload.find({
      collection,
      where: { _status: { equals: 'published' } },
      locale: 'all',
      sort: 'id',
      pagination: false,
      depth: 0,
      joins: false as never,
    })
    // biome-ignore lint/suspicious/noExplicitAny: any row
    face.push(docs.map(({ id, updatedAt: _, changeNote: _note, changeClass: _class, ...row }: any) => ({ document: id, ...row })))
  }
  const media = await house.payload.find({
    collection: 'media',
    where: { isPublic: { equals: true } },
    sort: 'id',
    pagination: false,
    depth: 0,
  })
  face.push(media.docs.map(({ id, updatedAt: _, ...row }) => [id, row, readFileSync(`${house.folder}/media/${row.filename}`).length]))
  const users = await house.payload.find({ collection: 'users', sort: 'id', pagination: false, depth: 0 })
  face.push(users.docs.map(({ id, isAdministrator, memberships }) => [id, isAdministrator, memberships]))
  const ledger = await house.payload.find({ collection: 'ledger-entries', sort: 'number', pagination: false, depth: 0 })
  face.push(ledger.docs.map(({ entry }) => entry))
  // Payload makes up ids for rows of arrays as it reads them.
  return JSON.stringify(face, (key, value) => (key === 'id' ? undefined : value), 1)
}

const SWEDISH = /[åäö]|Du |Filen|Logga in|Bara|Kontrollera|Följande/
const NOT_ADMINISTRATORS: PersonName[] = ['anonymous', 'writer', 'approver', 'readerWhoWritesElsewhere']

describe.each(NOT_ADMINISTRATORS)('as %s', (name) => {
  let before: string
  beforeAll(async () => {
    before = await publicFace()
  })
  it.each(WAYS)('$name: nothing public changes', async ({ go, draftForWriters, saidByPayload }) => {
    const answer = await go(all[name].ask, { ...shared, self: all[name].user?.id ?? shared.essunga })
    expect(await publicFace()).toBe(before)
    if (draftForWriters && answer.status < 300) return
    expect(answer.status, JSON.stringify(answer.body)).toBeGreaterThanOrEqual(400)
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(500)
    if (!saidByPayload) expect(wordsOf(answer)).toMatch(SWEDISH)
  })
})

describe('as administrator', () => {
  it.each(WAYS.filter(({ administrator }) => administrator === 'refused'))(
    '$name: refused, and nothing changes',
    async ({ go, saidByPayload }) => {
      const before = await publicFace()
      const answer = await go(all.administrator.ask, { ...shared, self: house.administrator.id })
      expect(await publicFace()).toBe(before)
      expect(answer.status, JSON.stringify(answer.body)).toBeGreaterThanOrEqual(400)
      expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(500)
      if (!saidByPayload) expect(wordsOf(answer)).toMatch(SWEDISH)
    },
  )

  it.each(WAYS.filter(({ administrator }) => administrator === 'harmless'))('$name: nothing public changes', async ({ go }) => {
    const own = await target()
    const before = await publicFace()
    const answer = await go(all.administrator.ask, { ...own, self: house.administrator.id })
    expect([answer.status < 300, wordsOf(answer)]).toEqual([true, ''])
    expect(await publicFace()).toBe(before)
  })

  it.each(WAYS.filter(({ administrator }) => administrator === 'one entry'))('$name: one entry', async ({ go }) => {
    const own = await target()
    const before = await readLedger(house)
    const answer = await go(all.administrator.ask, { ...own, self: house.administrator.id })
    expect([answer.status < 300, wordsOf(answer), fieldErrors(answer)]).toEqual([true, '', []])
    const after = await readLedger(house)
    expect(after).toHaveLength(before.length + 1)
    expect(after.slice(0, -1)).toEqual(before)
    expect(await strayActivities(house)).toEqual([])
  })

  it('left the live rows as the ledger says, every type of them', async () => {
    const live = await readLive(house, ['municipality', 'policeArea', 'agreement', 'problem', 'promise', 'update', 'indicator'])
    expect([...live].toSorted()).toEqual([...foldLedger(await readLedger(house))].toSorted())
  })
})

const CROSS: { from: string; headers: Record<string, string> }[] = [
  { from: 'another site', headers: { Origin: 'https://example.org', 'Sec-Fetch-Site': 'cross-site' } },
  { from: 'another site of the same host', headers: { Origin: 'http://127.0.0.1:8080', 'Sec-Fetch-Site': 'same-site' } },
  { from: 'nowhere', headers: { 'Sec-Fetch-Site': 'cross-site' } },
]

describe('with a cookie', () => {
  const publish = (headers: Record<string, string>) => all.anonymous.ask('PATCH', `/promises/${shared.draftPromise.id}`, PUBLISHED, headers)

  it.each(CROSS)('of the administrator from $from nothing is published', async ({ headers }) => {
    const before = await publicFace()
    const answer = await publish({ Cookie: all.administrator.cookie, ...headers })
    expect(answer.status).toBe(403)
    expect(await publicFace()).toBe(before)
  })

  it('or token that is forged nothing is published', async () => {
    const forged = all.administrator.cookie.replace(/.{6}$/, 'AAAAAA')
    const attempts: Record<string, string>[] = [
      { Cookie: forged, Origin: 'http://127.0.0.1:3000' },
      { Authorization: `JWT ${forged.split('=')[1]}` },
    ]
    for (const headers of attempts) {
      expect((await publish(headers)).status).toBe(403)
    }
  })
})

describe('through the Local API', () => {
  const attempts = [
    {
      name: 'publish as nobody',
      go: () => house.payload.update({ collection: 'promises', id: shared.draftPromise.id, data: { _status: 'published' } }),
    },
    {
      name: 'change many',
      go: () => house.payload.update({ collection: 'promises', where: { id: { exists: true } }, data: { title: 'Insmugglad text' } }),
    },
    { name: 'delete many', go: () => house.payload.delete({ collection: 'activities', where: { id: { exists: true } } }) },
    { name: 'delete', go: () => house.payload.delete({ collection: 'promises', id: shared.promise.id }) },
    { name: 'duplicate', go: () => house.payload.duplicate({ collection: 'promises', id: shared.promise.id }) },
    {
      name: 'create from another',
      go: () =>
        house.payload.create({ collection: 'promises', duplicateFromID: shared.promise.id, data: { _status: 'published' } as never }),
    },
    { name: 'restore', go: () => house.payload.restoreVersion({ collection: 'promises', id: shared.publishedVersion }) },
    { name: 'unpublish', go: () => house.payload.update({ collection: 'updates', id: shared.update, data: { _status: 'draft' } }) },
    {
      name: 'unpublish all languages',
      go: () =>
        house.payload.update({
          collection: 'promises',
          id: shared.promise.id,
          data: { _status: 'draft' },
          unpublishAllLocales: true,
        } as never),
    },
  ]
  it.each(attempts)('$name: refused publicly, and nothing changes', async ({ go }) => {
    const before = await publicFace()
    await expect(go()).rejects.toMatchObject({ status: expect.toSatisfy((status: number) => status >= 400 && status < 500) })
    expect(await publicFace()).toBe(before)
  })
})

describe('a published file', () => {
  it.each(['administrator', 'writer'] as const)('can’t be replaced by %s, and stays on disk', async (name) => {
    const before = [await publicFace(), readdirSync(`${house.folder}/media`).toSorted()]
    const form = new FormData()
    form.append(
      'file',
      new Blob(
        [
          new Uint8Array(
            await sharp({ create: { width: 33, height: 33, channels: 3, background: '#fff' } })
              .png()
              .toBuffer(),
          ),
        ],
        { type: 'image/png' },
      ),
      'annan.png',
    )
    form.append('_payload', JSON.stringify({ alt: 'Ett möte' }))
    const answer = await all[name].ask('PATCH', `/media/${shared.media}`, form)
    expect([answer.status, wordsOf(answer)]).toEqual([
      403,
      'Filen hör till en publicerad uppföljning och ändras inte. Ladda upp en ny och skriv en rättelse.',
    ])
    expect([await publicFace(), readdirSync(`${house.folder}/media`).toSorted()]).toEqual(before)
  })

  it('isn’t made public, or given a digest, by the one who uploads it', async () => {
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(picture)], { type: 'image/png' }), 'min.png')
    form.append(
      '_payload',
      JSON.stringify({
        alt: 'En bild',
        credit: 'Polisen',
        licence: 'CC BY 4.0',
        municipality: house.municipalityIds.get('1281'),
        isPublic: true,
        sha256: 'b'.repeat(64),
      }),
    )
    const { status, body } = await all.writer.ask('POST', '/media', form)
    expect(status).toBe(201)
    const stored = await house.payload.findByID({ collection: 'media', id: body.doc.id })
    expect([stored.isPublic, stored.sha256 ?? null]).toEqual([false, null])
    expect((await all.anonymous.ask('GET', `/ledger/files/${'b'.repeat(64)}`)).status).toBe(404)
  })

  it('is read and changed only by those of its kommun', async () => {
    const media = await house.payload.create({
      collection: 'media',
      data: { alt: 'Ett utkast', credit: 'Polisen', licence: 'CC BY 4.0', municipality: house.municipalityIds.get('1281') ?? '' },
      file: { data: picture, name: 'utkast.png', mimetype: 'image/png', size: picture.length },
    })
    const ways = [
      ['reader', 'GET', 200],
      ['writerForKommun', 'GET', 200],
      ['writerElsewhere', 'GET', 404],
      ['anonymous', 'GET', 403],
      ['writer', 'PATCH', 200],
      ['reader', 'PATCH', 403],
      ['approver', 'PATCH', 403],
      ['writerElsewhere', 'PATCH', 403],
    ] as const
    for (const [name, method, status] of ways) {
      const answer = await all[name].ask(method, `/media/${media.id}`, method === 'PATCH' ? { alt: 'Ett utkast till' } : undefined)
      expect([name, method, answer.status]).toEqual([name, method, status])
    }
    expect((await all.writerElsewhere.ask('GET', `/media/file/${media.filename}`)).status).toBe(403)
  })
})

describe('what something public points at', () => {
  it('is public itself, so nothing can be deleted from under it', async () => {
    const problem = await draft(house, 'problems', problemRow(shared.lund))
    const promise = await draftPackage(house, { problems: [problem.id] })
    const answer = await all.administrator.ask('PATCH', `/promises/${promise.id}`, PUBLISHED)
    expect([answer.status, fieldErrors(answer).map(({ path }) => path)]).toEqual([400, ['problems']])
    await change(house, 'problems', problem.id, PUBLISHED)
    expect((await all.administrator.ask('PATCH', `/promises/${promise.id}`, PUBLISHED)).status).toBe(200)
    expect((await all.writer.ask('DELETE', `/problems/${problem.id}`)).status).toBe(403)
  })

  it('a draft that nothing points at can', async () => {
    const problem = await draft(house, 'problems', problemRow(shared.lund))
    expect((await all.writer.ask('DELETE', `/problems/${problem.id}`)).status).toBe(200)
  })
})
