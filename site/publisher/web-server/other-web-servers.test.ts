import { rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { serveUntilTestEnds } from '../../test/fake-cms.ts'
import { inPlaceHouse } from '../../test/in-place-house.ts'
import { installedVersion, nginxAround, startServer } from '../../test/other-web-server.ts'
import { firstEntries, happen } from '../../test/random-history.ts'
import { freePort } from '../../test/run-publisher.ts'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import { siteHandler } from '../serve.ts'
import { caddyfile } from './caddyfile.ts'
import { nginxConf } from './nginx-conf.ts'
import type { WebServerPlace } from './web-server-place.ts'

const TODAY = '2026-06-01'
const SITE_URL = 'https://loften.example.se'
const UNPACK: Record<string, (bytes: Buffer) => Buffer> = { br: brotliDecompressSync, gzip: gunzipSync }
/** What readers and caches go by. `ETag`, `Date` and `Last-Modified` are each server's own. */
const COMPARED = [
  'allow',
  'cache-control',
  'content-security-policy',
  'content-type',
  'content-disposition',
  'cross-origin-opener-policy',
  'location',
  'permissions-policy',
  'referrer-policy',
  'retry-after',
  'strict-transport-security',
  'x-content-type-options',
]

type Answer = { status: number; headers: Record<string, unknown>; encoding: unknown; body: string }

function ask(port: number, path: string, { method = 'GET', encoding = 'identity' } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { port, path, method, agent: false, headers: { host: 'loften.example.se', 'accept-encoding': encoding } },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => {
          const bytes = Buffer.concat(chunks)
          const packed = response.headers['content-encoding'] ?? ''
          const body = (bytes.length > 0 ? (UNPACK[packed]?.(bytes) ?? bytes) : bytes).toString()
          const { origin } = new URL('http://loften.example.se')
          const headers = Object.fromEntries(COMPARED.map((name) => [name, String(response.headers[name] ?? '').replace(origin, '')]))
          resolve({ status: response.statusCode ?? 0, headers, encoding: packed, body })
        })
      },
    )
    sent.on('error', reject).end()
  })
}

/** A site with content, served by the publisher's own server. */
async function place() {
  const folder = await temporaryFolder()
  const house = await inPlaceHouse(join(folder, 'site'))
  const own = await serveUntilTestEnds(
    siteHandler({ folders: house.folders, releases: house.releases, siteUrl: SITE_URL, health: () => ({ published: 1 }), log: () => {} }),
  )
  const port = Number(await freePort())
  const at: WebServerPlace = { release: house.folders.current, siteUrl: SITE_URL, listen: { host: '127.0.0.1', port }, publisherUrl: own }
  return { folder, house, port, at, ownPort: Number(new URL(own).port) }
}

const NGINX = installedVersion('nginx', '-v')
const CADDY = installedVersion('caddy', 'version')
const WITHOUT = 'är inte installerad här: jämförelsen med den lämnas ute.'
for (const [name, version] of [
  ['nginx', NGINX],
  ['Caddy', CADDY],
])
  if (version === undefined) console.log(`${name} ${WITHOUT}`)

const servers = [
  ...(NGINX === undefined ? [] : [{ name: 'nginx', encodings: ['identity', 'gzip'], start: startNginx }]),
  ...(CADDY === undefined ? [] : [{ name: 'Caddy', encodings: ['identity', 'gzip', 'br'], start: startCaddy }]),
]

async function startNginx({ folder, at, port }: Awaited<ReturnType<typeof place>>): Promise<void> {
  await writeFile(join(folder, 'lovat.conf'), nginxConf(at))
  await writeFile(join(folder, 'nginx.conf'), nginxAround(join(folder, 'lovat.conf'), folder))
  await startServer('nginx', ['-c', join(folder, 'nginx.conf'), '-p', folder, '-e', 'stderr'], port, folder)
}

async function startCaddy({ folder, at, port }: Awaited<ReturnType<typeof place>>): Promise<void> {
  await writeFile(join(folder, 'Caddyfile'), `{\n  admin off\n}\n${caddyfile(at)}`)
  await startServer('caddy', ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'], port, folder)
}

test('both configurations are made of what the own server answers with', () => {
  const at = {
    release: '/srv/lovat/site/current',
    siteUrl: SITE_URL,
    listen: { host: '127.0.0.1', port: 8081 },
    publisherUrl: 'http://127.0.0.1:8080',
  }
  for (const text of [nginxConf(at), caddyfile(at)]) {
    for (const part of [
      "default-src 'none'",
      'max-age=31536000, immutable',
      'Det som fanns här har dragits tillbaka.',
      '/srv/lovat/site/current/gone',
    ])
      expect(text.replaceAll("\\'", "'")).toContain(part)
  }
})

describe.each(servers)('$name answers as the own server does', ({ encodings, start }) => {
  test('for every address, also after content is published in place, without being read anew', async () => {
    const here = await place()
    const { house, port, ownPort } = here
    await start(here)
    const compare = async (path: string, how: { method?: string; encoding?: string } = {}) => {
      const [own, other] = [await ask(ownPort, path, how), await ask(port, path, how)]
      // Where an address leads is said in a header; what stands below it nobody sees.
      if (own.status === 308)
        for (const answer of [own, other]) Object.assign(answer, { body: '', headers: { ...answer.headers, 'content-type': '' } })
      expect({ path, ...how, ...other }).toEqual({ path, ...how, ...own })
      return own.status
    }
    expect(await compare('/')).toBe(503)

    const entries = firstEntries()
    await house.publish(entries, TODAY)
    await house.compress()
    const everything = async () => {
      const files = [...(house.releases.current()?.files.keys() ?? [])]
      for (const encoding of encodings) for (const file of files) await compare(`/${file.replace(/index\.html$/, '')}`, { encoding })
    }
    await everything()
    for (const path of [
      '/finns-inte/',
      '/finns-inte',
      '/_astro/',
      '/_astro',
      '/index.html.br',
      '/ort-9901/index.html.gz',
      '//ort-9901/',
      '//ort-9901',
      '/release.json',
      '/gone/',
      '/filer/x.pdf',
      '/forhandsvisning/x',
      '/healthz',
    ])
      await compare(path)
    expect((await ask(port, '/../release.json')).status).toBeGreaterThanOrEqual(400)
    expect(await compare('/ort-9901')).toBe(308)
    expect(await compare('/ort-9901?fr%C3%A5ga=1&b=%0d%0ax:y')).toBe(308)
    for (const method of ['HEAD', 'POST', 'DELETE']) await compare('/ort-9901/', { method })

    const promise = '/ort-9901/2026/tryggare-trafik/'
    expect(await compare(promise)).toBe(200)
    happen(entries, { order: 'title', a: 0, b: 7 }, TODAY)
    await house.publish(entries, TODAY)
    await everything()
    happen(entries, { order: 'withdraw', a: 0, b: 0 }, TODAY)
    expect(await house.publish(entries, TODAY)).toBeDefined()
    for (const encoding of encodings) expect(await compare(promise, { encoding })).toBe(410)
    expect(await compare(promise.slice(0, -1))).toBe(308)
    await everything()

    // The page at a withdrawn address may be left out; the address is gone all the same.
    const served = house.releases.current()
    await rm(join(served?.folder ?? '', promise, 'index.html'))
    served?.files.delete(`${promise.slice(1)}index.html`)
    expect(await compare(promise)).toBe(410)
    expect(await compare(promise.slice(0, -1))).toBe(410)

    happen(entries, { order: 'again', a: 0, b: 0 }, TODAY)
    await house.publish(entries, TODAY)
    expect(await compare(promise)).toBe(200)
  })
})
