import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { verifyChain } from '@lovat/shared/contract/ledger-chain'
import { type LedgerEntry, ledgerPage } from '@lovat/shared/contract/ledger-entry'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { change, draft, draftPackage, type Package, PUBLISHED, publishedPackage, updateRow } from './document-builders.ts'
import { type Ask, asking, wordsOf } from './gate-rest.ts'
import { type House, openHouse } from './open-house.ts'

const SECRET = 'bara-i-utkastet'
let house: House
let anyone: Ask
let head: number
let promise: Package

beforeAll(async () => {
  house = await openHouse()
  anyone = asking(house)
  promise = await publishedPackage(house, { internalNotes: richText(SECRET) }, 2)
  await change(house, 'promises', promise.id, { title: `Ny rubrik ${SECRET}`, changeNote: `Not ${SECRET}` })
  await change(house, 'activities', promise.activities[0]!.id, { text: `Ny text ${SECRET}` })
  await draftPackage(house, { title: `Aldrig publicerat ${SECRET}` })
  head = (await anyone('GET', '/ledger?limit=1')).body.head
})
afterAll(() => house.close())

const richText = (text: string) => ({
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    children: [
      {
        type: 'paragraph',
        version: 1,
        direction: null,
        format: '',
        indent: 0,
        children: [{ type: 'text', version: 1, text, detail: 0, format: 0, mode: 'normal', style: '' }],
      },
    ],
  },
})

async function everyPage(limit: number): Promise<LedgerEntry[]> {
  const entries: LedgerEntry[] = []
  for (;;) {
    const page = ledgerPage.parse((await anyone('GET', `/ledger?after=${entries.length}&limit=${limit}`)).body)
    entries.push(...page.entries)
    if (page.entries.length < limit) return entries
  }
}

describe('GET /api/ledger', () => {
  it.each([7, 500])('gives anyone the whole ledger in pages of %i, in order and without gaps', async (limit) => {
    const entries = await everyPage(limit)
    expect(entries.map(({ number }) => number)).toEqual(Array.from({ length: head }, (_, index) => index + 1))
    expect(verifyChain(entries).number).toBe(head)
    expect(entries.at(-1)).toMatchObject({ type: 'promise', ref: promise.ref, action: 'published' })
  })

  it('holds nothing that is only in a draft', async () => {
    const { bytes } = await anyone('GET', '/ledger?limit=500')
    const text = new TextDecoder().decode(bytes)
    expect(text).toContain('En tryggare trafik')
    expect(text).not.toContain(SECRET)
  })

  it('gives a hundred entries when no limit is asked for, from the first', async () => {
    const { body } = await anyone('GET', '/ledger')
    expect(body.entries).toHaveLength(Math.min(100, head))
    expect(body.entries[0].number).toBe(1)
  })

  it('says how far the ledger goes to one who has read all of it', async () => {
    expect((await anyone('GET', `/ledger?after=${head}`)).body).toEqual({ head, entries: [] })
    expect((await anyone('GET', `/ledger?after=${head + 1000}`)).body).toEqual({ head, entries: [] })
  })

  it.each([
    'after=-1',
    'after=1.5',
    'after=abc',
    'after=99999999999999999999',
    'limit=0',
    'limit=501',
    'limit=',
    'limit=-5',
    'limit=abc',
    'after[gt]=1&limit=x',
  ])('refuses %s in Swedish', async (query) => {
    const answer = await anyone('GET', `/ledger?${query}`)
    expect(answer.status).toBe(400)
    expect(wordsOf(answer)).toBe('after är ett heltal från 0, limit ett heltal från 1 till 500.')
  })

  it('may be kept an hour when the page is full, and is asked for again when it can grow', async () => {
    const full = await anyone('GET', '/ledger?after=0&limit=5')
    const last = await anyone('GET', `/ledger?after=${head - 2}&limit=5`)
    expect(full.headers.get('cache-control')).toBe('public, max-age=3600')
    expect(last.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    expect(full.headers.get('access-control-allow-origin')).toBe('*')
    expect(full.headers.get('content-type')).toBe('application/json; charset=utf-8')
  })

  it('answers 304 to one who has the page, until something is published', async () => {
    const etag = (await anyone('GET', `/ledger?after=${head}`)).headers.get('etag') ?? ''
    const same = await anyone('GET', `/ledger?after=${head}`, undefined, { 'If-None-Match': etag })
    expect([same.status, same.bytes.length, same.headers.get('etag')]).toEqual([304, 0, etag])
    expect((await anyone('GET', '/ledger?after=0', undefined, { 'If-None-Match': etag })).status).toBe(200)
    const update = await draft(house, 'updates', updateRow(promise.id))
    expect((await anyone('GET', `/ledger?after=${head}`, undefined, { 'If-None-Match': etag })).status).toBe(304)
    await change(house, 'updates', update.id, PUBLISHED)
    const after = await anyone('GET', `/ledger?after=${head}`, undefined, { 'If-None-Match': etag })
    expect([after.status, after.body.head, after.body.entries.length]).toEqual([200, head + 1, 1])
    head += 1
  })

  it('never gives an entry beyond the head it names, while others publish', async () => {
    const updates = []
    for (let n = 0; n < 4; n++) updates.push(await draft(house, 'updates', updateRow(promise.id)))
    const start = head
    const publishing = (async () => {
      for (const { id } of updates) await change(house, 'updates', id, PUBLISHED)
    })()
    let isDone = false
    publishing.finally(() => {
      isDone = true
    })
    while (!isDone) {
      await new Promise(setImmediate)
      const { body } = await anyone('GET', `/ledger?after=${start}`)
      expect(body.entries).toHaveLength(body.head - start)
    }
    await publishing
    head += updates.length
  })

  it.each(['POST', 'PATCH', 'DELETE', 'PUT'])('has no %s', async (method) => {
    expect((await anyone(method, '/ledger', {})).status).toBe(404)
  })
})

describe('GET /api/ledger/files/:sha256', () => {
  const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
  const stored: string[] = []

  async function pictureWithPlace(): Promise<Buffer> {
    return sharp({ create: { width: 40, height: 30, channels: 3, background: '#27a' } })
      .withExif({ IFD0: { Make: 'Kamera', Artist: 'Anna Andersson' }, IFD3: { GPSLatitude: '55/1 42/1 0/1', GPSLatitudeRef: 'N' } })
      .png()
      .toBuffer()
  }

  it('serves the picture of a published update without its camera and place, and nothing before', async () => {
    const picture = await pictureWithPlace()
    expect((await sharp(picture).metadata()).exif?.toString('latin1')).toContain('Anna Andersson')
    const media = await house.payload.create({
      collection: 'media',
      data: { alt: 'En cykelkontroll', credit: 'Polisen', licence: 'CC BY 4.0', municipality: house.municipalityIds.get('1281') ?? '' },
      file: { data: picture, name: 'kontroll.png', mimetype: 'image/png', size: picture.length },
    })
    const bytes = await readFile(`${house.folder}/media/${media.filename}`)
    const sha256 = digestOf(bytes)
    const update = await draft(
      house,
      'updates',
      updateRow(promise.id, { evidenceMissing: false, evidence: [{ kind: 'photo', title: 'Kontrollen', file: media.id }] }),
    )

    expect((await anyone('GET', `/ledger/files/${sha256}`)).status).toBe(404)
    await change(house, 'updates', update.id, PUBLISHED)
    head += 1

    const served = await anyone('GET', `/ledger/files/${sha256}`)
    expect(served.status).toBe(200)
    expect(digestOf(served.bytes)).toBe(sha256)
    expect(served.headers.get('content-type')).toBe('image/webp')
    expect(served.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(served.headers.get('x-content-type-options')).toBe('nosniff')
    const { exif, xmp, iptc, width } = await sharp(served.bytes).metadata()
    expect([exif, xmp, iptc, width]).toEqual([undefined, undefined, undefined, 40])
    expect(Buffer.from(served.bytes).toString('latin1')).not.toContain('Anna')

    const [entry] = (await anyone('GET', `/ledger?after=${head - 1}`)).body.entries
    expect(entry.document.evidence).toEqual([
      {
        kind: 'photo',
        title: 'Kontrollen',
        file: {
          sha256,
          name: media.filename,
          mimeType: 'image/webp',
          bytes: bytes.length,
          alt: 'En cykelkontroll',
          credit: 'Polisen',
          licence: 'CC BY 4.0',
        },
      },
    ])
    stored.push(String(media.filename))
  })

  it('does not serve it under its file name, or a digest that nothing has', async () => {
    for (const name of [...stored, '0'.repeat(64), 'kontroll.png', '..%2Flovat.db', 'undefined', 'null', '']) {
      const answer = await anyone('GET', `/ledger/files/${name}`)
      expect([name, answer.status]).toEqual([name, 404])
    }
    const unknown = await anyone('GET', `/ledger/files/${'0'.repeat(64)}`)
    expect(wordsOf(unknown)).toBe('Filen finns inte i liggaren.')
  })

  it('keeps the file of a failed publication to itself', async () => {
    const picture = await sharp({ create: { width: 41, height: 31, channels: 3, background: '#a27' } })
      .png()
      .toBuffer()
    const media = await house.payload.create({
      collection: 'media',
      data: { alt: 'Ett möte', credit: 'Polisen', licence: 'CC BY 4.0', municipality: house.municipalityIds.get('1281') ?? '' },
      file: { data: picture, name: 'mote.png', mimetype: 'image/png', size: picture.length },
    })
    const bytes = await readFile(`${house.folder}/media/${media.filename}`)
    const update = await draft(
      house,
      'updates',
      updateRow(promise.id, { kind: 'verdict', evidenceMissing: false, evidence: [{ kind: 'photo', title: 'Mötet', file: media.id }] }),
    )
    await expect(change(house, 'updates', update.id, PUBLISHED)).rejects.toThrow()
    expect((await anyone('GET', `/ledger/files/${digestOf(bytes)}`)).status).toBe(404)
    expect((await anyone('GET', `/media/file/${media.filename}`)).status).toBe(403)
  })
})
