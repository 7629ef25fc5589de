import type { ServerResponse } from 'node:http'
import type { SiteHealth } from '@lovat/shared/contract/site-health'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { SiteSection } from '../src/components/Welcome/SiteSection.tsx'
import { askPublisher } from '../src/publisher/ask-publisher.ts'
import { type People, people } from './access-people.ts'
import { draftPackage, type Package, publishedPackage } from './document-builders.ts'
import { type House, openHouse } from './open-house.ts'

const publisher = await vi.hoisted(async () => {
  const { fakePublisher } = await import('./fake-publisher.ts')
  const fake = await fakePublisher()
  process.env.PUBLISHER_URL = fake.url
  return fake
})

let house: House
let who: People
let promise: Package
let hashes: string[]
/** Ends the patience with the publisher that was asked last: no answer is too slow before that. */
let loseItsPatience: () => void
beforeAll(async () => {
  house = await openHouse()
  who = await people(house)
  promise = await publishedPackage(house)
  const { body } = await who.anonymous.ask('GET', '/ledger?limit=500')
  hashes = body.entries.map(({ hash }: { hash: string }) => hash)
  // A minute after the publication, however long the tests take.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 })
  vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
    const patience = new AbortController()
    loseItsPatience = () => patience.abort()
    return patience.signal
  })
})
afterAll(async () => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  await house.close()
  await publisher.close()
})
beforeEach(() => says({}))

/** The publisher is well and shows everything, but for what a test says. */
function says(health: Partial<SiteHealth>): void {
  const published = health.published === undefined ? hashes.length : health.published
  const hash = published ? (hashes[published - 1] ?? '0'.repeat(64)) : null
  const well = { head: hashes.length, lag: 0, behindSince: null, lastError: null, errorSince: null, stale: [], publications: [] }
  publisher.health = (response) => json(response, { release: 'x', ...well, published, hash, ...health })
}
const json = (response: ServerResponse, body: object, status = 200) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))

const standing = async (id = promise.id) => (await who.approver.ask('GET', `/workflow/promises/${id}/site`)).body
const overview = async (): Promise<string> =>
  renderToStaticMarkup(await SiteSection({ payload: house.payload, user: house.administrator as never }))

describe('a change is said to be live only when the publisher has confirmed it', () => {
  it('with the number, the hash and the time of this ledger', async () => {
    const number = hashes.length
    const at = new Date(Date.now() + 60_000).toISOString()
    says({
      publications: [
        { number, at },
        { number: number - 1, at: '2026-01-01T00:00:00.000Z' },
      ],
    })
    expect(await standing()).toEqual({
      entry: number,
      isWithdrawn: false,
      standing: { kind: 'live', since: at, tookMs: expect.any(Number) },
    })
    expect(await overview()).toContain(`Webbplatsen visar allt som är publicerat, till och med post ${number}.`)
  })

  it.each<[string, Partial<SiteHealth>, string]>([
    ['that is behind', { published: 1 }, 'late'],
    ['that shows nothing yet', { published: null }, 'late'],
    ['that says more than there is', { published: 100_000 }, 'otherLedger'],
    ['whose entry has another hash', { hash: 'f'.repeat(64) }, 'otherLedger'],
    ['that says no hash', { hash: null }, 'otherLedger'],
    ['that could not make the page', { stale: ['/lund/2026/en-tryggare-trafik/'] }, 'pageFailed'],
  ])('and not by one %s', async (_, health, kind) => {
    says(health)
    expect((await standing()).standing.kind).toBe(kind)
  })

  it.each<[string, (response: ServerResponse) => void]>([
    ['HTML with status 200', (response) => response.end('<!doctype html><p>Hej')],
    ['half of its JSON', (response) => response.end('{"published":')],
    ['a number as text', (response) => json(response, { published: '57' })],
    ['that it is starting', (response) => json(response, { release: null, starting: true }, 503)],
    ['that it has moved', (response) => response.writeHead(302, { location: '/' }).end()],
    ['500 and nothing', (response) => response.writeHead(500).end()],
  ])('and not by one that answers %s', async (_, health) => {
    publisher.health = health
    expect((await standing()).standing).toEqual({ kind: 'unclear' })
    expect(await overview()).toContain('Webbplatsen svarar, men säger inte vad den visar.')
  })

  it.each<[string, (response: ServerResponse) => void]>([
    ['hangs up', (response) => response.destroy()],
    ['never answers', () => loseItsPatience()],
    ['stops in the middle', (response) => response.writeHead(200).write('{"published":', loseItsPatience)],
  ])('and not by one that %s; it is said since when it has been silent', async (_, health) => {
    await standing()
    publisher.health = health
    const { standing: said } = await standing()
    expect(said).toEqual({ kind: 'silent', since: expect.stringMatching(/^\d{4}-.*Z$/) })
    expect((await standing()).standing).toEqual(said)
    expect(await overview()).toContain('Webbplatsen har inte svarat sedan')
  })
})

it('what never was public has no standing, and the publisher is not asked', async () => {
  const draft = await draftPackage(house)
  const asked = publisher.asked
  expect(await standing(draft.id)).toEqual({ standing: null, entry: null, isWithdrawn: false })
  expect(publisher.asked).toBe(asked)
})

it('many who ask at the same moment ask the publisher once', async () => {
  const asked = publisher.asked
  const heard = await Promise.all(Array.from({ length: 20 }, askPublisher))
  expect(new Set(heard.map(({ kind }) => kind))).toEqual(new Set(['told']))
  expect(publisher.asked).toBe(asked + 1)
})

it('is told to those who may read the document, and to nobody else', async () => {
  const path = `/workflow/promises/${promise.id}/site`
  const statuses = await Promise.all(
    [who.anonymous, who.withoutMembership, who.writer].map(async ({ ask }) => (await ask('GET', path)).status),
  )
  expect(statuses).toEqual([401, 404, 200])
})

it('the administrator sees how far behind the site is, since when, and why', async () => {
  says({ published: hashes.length - 2, lastError: 'Disken är full.', errorSince: '2026-01-01T11:00:00.000Z' })
  const text = await overview()
  expect(text).toMatch(
    new RegExp(
      `Webbplatsen är 2 poster efter sedan \\d+ \\p{L}+ \\d{4} kl. .* Den visar liggaren till och med post ${hashes.length - 2} av ${hashes.length}\\.`,
      'u',
    ),
  )
  expect(text).toContain('Sedan 1 januari 2026 kl. 12:00: Disken är full.')
})
