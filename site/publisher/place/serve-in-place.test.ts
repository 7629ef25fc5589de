import { createHash } from 'node:crypto'
import { request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { serveUntilTestEnds } from '../../test/fake-cms.ts'
import { inPlaceHouse } from '../../test/in-place-house.ts'
import { firstEntries, happen } from '../../test/random-history.ts'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import { siteHandler } from '../serve.ts'

const TODAY = '2026-06-01'
const UNPACK: Record<string, (bytes: Buffer) => Buffer> = { br: brotliDecompressSync, gzip: gunzipSync }

async function servedHouse() {
  const house = await inPlaceHouse(await temporaryFolder())
  const { folders, releases } = house
  const url = await serveUntilTestEnds(siteHandler({ folders, releases, siteUrl: 'http://127.0.0.1', health: () => ({}), log: () => {} }))
  const entries = firstEntries()
  await house.publish(entries, TODAY)
  return { ...house, url, entries }
}

/** Asks for a page. Out: its status, and its bytes after a look that the `ETag` is theirs. */
function ask(url: string, encoding: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers: { 'accept-encoding': encoding }, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const bytes = Buffer.concat(chunks)
        const page = UNPACK[response.headers['content-encoding'] ?? '']?.(bytes) ?? bytes
        const digest = createHash('sha256').update(page).digest('hex').slice(0, 24)
        if (!String(response.headers.etag).startsWith(`"${digest}`)) reject(new Error(`ETag ${response.headers.etag}, sidan ${digest}`))
        resolve({ status: response.statusCode ?? 0, text: page.toString() })
      })
    })
    sent.on('error', reject).end()
  })
}

test('while content is changed in place, each answer is one whole page, in the form and with the ETag that are its own', async () => {
  const { url, entries, publish } = await servedHouse()
  let isOver = false
  let asked = 0
  const reader = async (encoding: string) => {
    while (!isOver) {
      expect((await ask(`${url}/ort-9901/`, encoding)).status).toBe(200)
      asked++
    }
  }
  const readers = ['br', 'gzip', 'identity'].flatMap((encoding) => [reader(encoding), reader(encoding)])
  for (let time = 0; time < 40; time++) {
    happen(entries, { order: time % 2 ? 'title' : 'update', a: 0, b: time }, TODAY)
    expect((await publish(entries, TODAY))?.written).toBeGreaterThan(0)
  }
  isOver = true
  await Promise.all(readers)
  expect(asked).toBeGreaterThan(40)
})

test('a change is seen at once: the new address answers, the old one is gone, and the page says what is new', async () => {
  const { url, entries, publish } = await servedHouse()
  expect((await ask(`${url}/ort-9901/2026/tryggare-trafik/`, 'br')).status).toBe(200)
  happen(entries, { order: 'slug', a: 0, b: 1 }, TODAY)
  await publish(entries, TODAY)
  expect((await ask(`${url}/ort-9901/2026/tryggare-trafik/`, 'br')).status).toBe(404)
  expect((await ask(`${url}/ort-9901/2026/adress-1/`, 'br')).text).toContain('Tryggare trafik')
  happen(entries, { order: 'withdraw', a: 0, b: 0 }, TODAY)
  await publish(entries, TODAY)
  expect((await ask(`${url}/ort-9901/2026/adress-1/`, 'br')).status).toBe(410)
})
