import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type People, people } from './access-people.ts'
import { change, draft, draftPackage, PUBLISHED, problemRow } from './document-builders.ts'
import { publicFace } from './gate-face.ts'
import { fieldErrors, wordsOf } from './gate-rest.ts'
import { bringTo, gateTarget, pictureBytes, storedPicture, type Target } from './gate-target.ts'
import { command, outcomeOf } from './keys-rest.ts'
import { type House, openHouse } from './open-house.ts'

let house: House
let all: People
let shared: Target

beforeAll(async () => {
  house = await openHouse()
  all = await people(house)
  shared = await gateTarget(house, 'approved')
}, 300_000)
afterAll(() => house?.close())

const CROSS: { from: string; headers: Record<string, string> }[] = [
  { from: 'another site', headers: { Origin: 'https://example.org', 'Sec-Fetch-Site': 'cross-site' } },
  { from: 'another site of the same host', headers: { Origin: 'http://127.0.0.1:8080', 'Sec-Fetch-Site': 'same-site' } },
  { from: 'nowhere', headers: { 'Sec-Fetch-Site': 'cross-site' } },
]

const seen = () => shared.seen[shared.draftPromise.id]

describe('with a cookie', () => {
  /** What its owner could: publish what all have approved. */
  const publish = (headers: Record<string, string>) =>
    all.anonymous.ask('POST', `/workflow/promises/${shared.draftPromise.id}/publish`, { seen: seen() }, headers)

  it.each(CROSS)('of a writer from $from nothing is published', async ({ headers }) => {
    const before = await publicFace(house)
    const answer = await publish({ Cookie: all.writer.cookie, ...headers })
    expect(answer.status).toBe(401)
    expect(await publicFace(house)).toBe(before)
  })

  it('or token that is forged nothing is published', async () => {
    const forged = all.writer.cookie.replace(/.{6}$/, 'AAAAAA')
    const attempts: Record<string, string>[] = [
      { Cookie: forged, Origin: 'http://127.0.0.1:3000' },
      { Authorization: `JWT ${forged.split('=')[1]}` },
    ]
    for (const headers of attempts) {
      expect((await publish(headers)).status).toBe(401)
    }
  })
})

describe('a published file', () => {
  it.each(['administrator', 'writer'] as const)('can’t be replaced by %s, and stays on disk', async (name) => {
    const before = [await publicFace(house), readdirSync(`${house.folder}/media`).toSorted()]
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(await pictureBytes('#fff'))], { type: 'image/png' }), 'annan.png')
    form.append('_payload', JSON.stringify({ alt: 'Ett möte' }))
    const answer = await all[name].ask('PATCH', `/media/${shared.media}`, form)
    expect([answer.status, wordsOf(answer)]).toEqual([
      403,
      'Filen hör till en publicerad uppföljning och ändras inte. Ladda upp en ny och skriv en rättelse.',
    ])
    expect([await publicFace(house), readdirSync(`${house.folder}/media`).toSorted()]).toEqual(before)
  })

  it('isn’t made public, or given a digest, by the one who uploads it', async () => {
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(await pictureBytes('#123'))], { type: 'image/png' }), 'min.png')
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
    const media = await storedPicture(house)
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
    await bringTo(house, 'promise', promise.id, 'approved')
    const publish = () => command(house, all.writer, 'publish', 'promise', promise.id)
    const answer = await publish()
    expect([answer.status, fieldErrors(answer).map(({ path }) => path)]).toEqual([400, ['problems']])
    await change(house, 'problems', problem.id, PUBLISHED)
    expect(outcomeOf(await publish())).toBe('done')
    expect((await all.writer.ask('DELETE', `/problems/${problem.id}`)).status).toBe(403)
  })

  it('a draft that nothing points at can', async () => {
    const problem = await draft(house, 'problems', problemRow(shared.lund))
    expect((await all.writer.ask('DELETE', `/problems/${problem.id}`)).status).toBe(200)
  })
})
