import { createHash } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { fakeBuild } from '../test/fake-build.ts'
import { serveUntilTestEnds } from '../test/fake-cms.ts'
import { makeLedger, updateWithFile } from '../test/ledger-fixture.ts'
import { publishingPlace } from '../test/release-fixture.ts'
import { siteHandler } from './serve.ts'

async function servedPlace(siteUrl = 'http://127.0.0.1:8080') {
  const place = await publishingPlace()
  const said: string[] = []
  const rung: number[] = []
  const health = () => ({ published: 1, lastError: null })
  const url = await serveUntilTestEnds(
    siteHandler({
      folders: place.folders,
      releases: place.releases,
      siteUrl,
      health,
      wake: (entry) => rung.push(entry),
      log: (line) => said.push(line),
    }),
  )
  return { ...place, url, said, rung }
}

type RawAnswer = { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer }

/** Sends a path just as it is written, which `fetch` would tidy. */
function ask(url: string, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<RawAnswer> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, headers, method, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }))
      response.on('error', reject)
    })
    sent.on('error', reject).end()
  })
}

test('before the first release readers are asked, kindly and in Swedish, to wait', async () => {
  const { url } = await servedPlace()
  const answer = await ask(url, '/lund/')
  expect(answer.status).toBe(503)
  expect(answer.headers['retry-after']).toBe('5')
  expect(answer.body.toString()).toContain('publiceras för första gången')
  expect((await ask(url, '/healthz')).status).toBe(503)
})

test('every answer carries the same protective headers, whatever it is', async () => {
  const { url, publish } = await servedPlace()
  await publish(1)
  for (const path of ['/', '/lund', '/lund/', '/finns-inte/', '/_astro/stil.1.css', '/%', '/healthz']) {
    const { headers } = await ask(url, path)
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    )
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'strict-origin-when-cross-origin' })
    expect(headers['permissions-policy']).toContain('camera=()')
    expect(headers['strict-transport-security']).toBeUndefined()
  }
})

test('only a site with an https address binds its readers to https', async () => {
  const { url, publish } = await servedPlace('https://loften.example.se')
  await publish(1)
  expect((await ask(url, '/')).headers['strict-transport-security']).toBe('max-age=31536000')
})

test('pages are asked for again each time, hashed files never', async () => {
  const { url, publish } = await servedPlace()
  await publish(1)
  expect((await ask(url, '/')).headers['cache-control']).toBe('public, max-age=0, must-revalidate')
  expect((await ask(url, '/_astro/stil.1.css')).headers['cache-control']).toBe('public, max-age=31536000, immutable')
})

test.each([
  ['br, gzip', 'br', brotliDecompressSync],
  ['gzip, deflate', 'gzip', gunzipSync],
  ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
  ['identity', undefined, (bytes: Buffer) => bytes],
] as const)('a reader who accepts "%s" gets %s', async (accepted, encoding, unpack) => {
  const { url, publish } = await servedPlace()
  await publish(1)
  const answer = await ask(url, '/', { 'accept-encoding': accepted })
  expect(answer.headers['content-encoding']).toBe(encoding)
  expect(answer.headers.vary).toBe('Accept-Encoding')
  expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
  expect(Number(answer.headers['content-length'])).toBe(answer.body.length)
  expect(unpack(answer.body).toString()).toContain('<title>Start</title>')
})

test('a page that is as it was needs not be sent again, even from a new release', async () => {
  const { url, publish } = await servedPlace()
  await publish(1)
  const { etag } = (await ask(url, '/')).headers
  await publish(1)
  const again = await ask(url, '/', { 'if-none-match': `"annat", W/${etag}` })
  expect([again.status, again.body.length]).toEqual([304, 0])
  await publish(2)
  expect((await ask(url, '/', { 'if-none-match': String(etag) })).status).toBe(200)
})

test('HEAD gives the headers of GET and no page', async () => {
  const { url, publish } = await servedPlace()
  await publish(1)
  const get = await ask(url, '/')
  const head = await ask(url, '/', {}, 'HEAD')
  expect([head.status, head.body.length]).toEqual([200, 0])
  expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' })
})

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused, since pages can only be read', async (method) => {
  const { url, publish } = await servedPlace()
  await publish(1)
  const answer = await ask(url, '/', {}, method)
  expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD'])
})

test('an address without its last slash leads to the page, with its question kept', async () => {
  const { url, publish } = await servedPlace()
  await publish(1)
  const answer = await ask(url, '/lund?x=1')
  expect([answer.status, answer.headers.location]).toEqual([308, '/lund/?x=1'])
})

test('what does not exist is answered by the page for it', async () => {
  const { url, publish } = await servedPlace()
  await publish(1)
  for (const path of ['/finns-inte/', '/lund/index.html/', '/index.html.br', '/release.json', '/constructor', '/__proto__/']) {
    const answer = await ask(url, path, { 'if-none-match': '*' })
    expect([path, answer.status, answer.body.toString()]).toEqual([path, 404, '<!doctype html><title>Sidan finns inte</title>'])
  }
})

test('withdrawn addresses say that they are gone, with their own page where there is one', async () => {
  const { url, publish } = await servedPlace()
  await publish(1, { goneAddresses: () => ['/lund/', 'lund/2026/borta'] })
  const own = await ask(url, '/lund/')
  expect([own.status, own.headers['cache-control']]).toEqual([410, 'no-cache'])
  expect(own.body.toString()).toContain('<title>Lund</title>')
  const bare = await ask(url, '/lund/2026/borta/')
  expect(bare.status).toBe(410)
  expect(bare.body.toString()).toContain('dragits tillbaka')
  expect((await ask(url, '/')).status).toBe(200)
})

test.each([
  '/../release.json',
  '/lund/../../release.json',
  '/%2e%2e/release.json',
  '/..%2frelease.json',
  '/%2e%2e%2f%2e%2e%2fledger.jsonl',
  '/..\\release.json',
  '/%5c..%5crelease.json',
  '/%00',
  '/index.html%00.css',
  '/%',
  '/%c3%28',
  '/%ff',
  '//evil.example/',
  '//evil.example',
  '/http://evil.example',
  'http://evil.example/',
  `/${'a'.repeat(10_000)}`,
  '/filer/../release.json',
  `/filer/${'a'.repeat(64)}.pdf`,
  '*',
])('%s leads nowhere and breaks nothing', async (path) => {
  const { url, publish, said } = await servedPlace()
  await publish(1)
  const answer = await ask(url, path)
  expect([400, 404]).toContain(answer.status)
  expect(answer.headers.location).toBeUndefined()
  expect((await ask(url, '/')).status).toBe(200)
  expect(said).toEqual([])
})

test.each(['bytes=5-2', 'bytes=0-', 'bytes=-1', 'bytes=999999-', 'bytes=x', 'lines=1'])(
  'a range of "%s" is answered with the whole page',
  async (range) => {
    const { url, publish } = await servedPlace()
    await publish(1)
    const answer = await ask(url, '/', { range })
    expect([answer.status, answer.body.length]).toEqual([200, Number(answer.headers['content-length'])])
  },
)

test('bytes that are no HTTP, and readers who hang up, do not stop the server', async () => {
  const { url, publish, said } = await servedPlace()
  await publish(1)
  const port = Number(new URL(url).port)
  for (const bytes of ['\0\0\0\r\n\r\n', 'GET /\u0001 HTTP/1.1\r\n\r\n', 'GET / HTTP/1.1\r\nHost: x\r\n\r\n']) {
    await new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.end(bytes, () => socket.destroy()))
      socket.on('close', () => resolve()).on('error', () => {})
    })
  }
  expect((await ask(url, '/')).status).toBe(200)
  expect(said).toEqual([])
})

test('every answer is wholly old or wholly new while releases are switched', async () => {
  const { url, publish } = await servedPlace()
  await publish(1)
  let isPublishing = true
  const seen = new Set<string>()
  const reader = async () => {
    while (isPublishing) {
      const { status, body } = await ask(url, '/lund/')
      expect(status).toBe(200)
      const numbers = [...body.toString().matchAll(/<p>(\d+) |stil\.(\d+)\.css/g)].map((match) => match[1] ?? match[2] ?? '')
      expect(numbers).toHaveLength(101)
      expect(new Set(numbers).size).toBe(1)
      seen.add(numbers[0] ?? '')
      expect((await ask(url, `/_astro/stil.${numbers[0]}.css`)).status).toBe(200)
    }
  }
  const readers = [reader(), reader(), reader(), reader()]
  try {
    for (let count = 2; count <= 6; count++) await publish(count)
  } finally {
    isPublishing = false
  }
  await Promise.all(readers)
  expect((await ask(url, '/lund/')).body.toString()).toContain('<p>6 ')
  expect(seen.size).toBeGreaterThan(1)
})

test('a reader with an older page open still gets its style sheet, but never an older page', async () => {
  const { url, publish } = await servedPlace()
  const withExtra: typeof fakeBuild = async (job) => {
    const built = await fakeBuild(job)
    await writeFile(join(job.outDir, 'gammal.html'), 'gammal')
    return built
  }
  await publish(1, { build: withExtra })
  expect((await ask(url, '/gammal.html')).status).toBe(200)
  await publish(2)
  const old = await ask(url, '/_astro/stil.1.css')
  expect([old.status, old.headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable'])
  expect((await ask(url, '/gammal.html')).status).toBe(404)
})

test('evidence is served while a public document names it, and no longer', async () => {
  const { url, folders, publish } = await servedPlace()
  const bytes = Buffer.from('%PDF-1.7 en rapport')
  const digest = createHash('sha256').update(bytes).digest('hex')
  const update = updateWithFile(digest, bytes.length)
  await writeFile(join(folders.files, digest), bytes)
  const named = makeLedger([{ action: 'published', document: update }])
  await publish(named)
  const answer = await ask(url, `/filer/${digest}.pdf`)
  expect([answer.status, answer.body]).toEqual([200, bytes])
  expect(answer.headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': "inline; filename*=UTF-8''Rapport%20%C3%A5%C3%A4%C3%B6.pdf",
  })
  await publish(makeLedger([{ action: 'withdrawn', of: update }], named))
  expect((await ask(url, `/filer/${digest}.pdf`)).status).toBe(404)
})

test('evidence that is not here yet is not found, and nothing remembers that', async () => {
  const { url, publish } = await servedPlace()
  await publish(makeLedger([{ action: 'published', document: updateWithFile('b'.repeat(64), 9) }]))
  const answer = await ask(url, `/filer/${'b'.repeat(64)}.pdf`)
  expect([answer.status, answer.headers['cache-control'], answer.headers['content-disposition']]).toEqual([404, 'no-store', undefined])
})

test('evidence of a kind that could act as a page is saved, not shown', async () => {
  const { url, folders, publish } = await servedPlace()
  const update = updateWithFile('c'.repeat(64), 5)
  const [evidence] = update.evidence
  if (evidence?.file !== undefined) evidence.file.mimeType = 'text/html'
  await writeFile(join(folders.files, 'c'.repeat(64)), '<svg>')
  await publish(makeLedger([{ action: 'published', document: update }]))
  const { headers } = await ask(url, `/filer/${'c'.repeat(64)}`)
  expect(headers['content-type']).toBe('application/octet-stream')
  expect(headers['content-disposition']).toContain('attachment')
})

test('a page that somebody has removed by hand is an error answer and a line in the log, not a crash', async () => {
  const { url, folders, publish, said } = await servedPlace()
  const name = await publish(1)
  await rm(join(folders.releases, name, 'public/index.html'))
  expect((await ask(url, '/')).status).toBe(500)
  expect(said).toHaveLength(1)
  expect((await ask(url, '/lund/')).status).toBe(200)
})

test('the state of health names the release and what the publisher knows', async () => {
  const { url, publish } = await servedPlace()
  const name = await publish(1)
  const answer = await ask(url, '/healthz')
  expect([answer.status, JSON.parse(answer.body.toString())]).toEqual([200, { release: name, published: 1, lastError: null }])
})

test('the CMS can ring about an entry, and whatever else is said there wakes nobody', async () => {
  const { url, rung, publish } = await servedPlace()
  expect((await ask(url, '/wake?entry=57', {}, 'POST')).status).toBe(204)
  await publish(1)
  expect((await ask(url, '/wake?entry=58', { 'content-length': '0' }, 'POST')).status).toBe(204)
  expect(rung).toEqual([57, 58])
  for (const query of ['', '?', '?entry=', '?entry=-1', '?entry=1e9', '?entry=1.5', '?entry=57&entry=58', `?entry=${'9'.repeat(16)}`])
    expect([query, (await ask(url, `/wake${query}`, {}, 'POST')).status]).toEqual([query, query === '' ? 405 : 400])
  expect((await ask(url, '/wake?entry=59')).status).toBe(404)
  expect(rung).toEqual([57, 58])
})
