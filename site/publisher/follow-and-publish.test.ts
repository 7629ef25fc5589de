import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { siteHealth } from '@lovat/shared/contract/site-health'
import { expect, test } from 'vitest'
import { fakeBuild } from '../test/fake-build.ts'
import { fakeCms } from '../test/fake-cms.ts'
import { followingHouse } from '../test/following-house.ts'
import { ledgerOf, makeLedger, municipalityNamed, updateWithFile } from '../test/ledger-fixture.ts'
import { currentRelease, readRelease } from './release-folders.ts'

const FOREVER_MS = 1_000_000

test('a new entry is published, and nothing is when there is nothing new', async () => {
  const cms = await fakeCms(ledgerOf(2))
  const { folders, built, tick, health } = await followingHouse(cms.url)
  await tick()
  await tick()
  expect(built).toHaveLength(1)
  cms.entries = ledgerOf(3)
  await tick()
  expect(built).toHaveLength(2)
  expect(currentRelease(folders)).toMatch(/^3-/)
  expect(health()).toMatchObject({ published: 3, head: 3, lag: 0, today: '2026-06-01', lastError: null })
})

test('a start with what is already public builds nothing, even when the CMS is not up yet', async () => {
  const cms = await fakeCms(ledgerOf(2))
  const first = await followingHouse(cms.url)
  await first.tick()
  const second = await followingHouse('http://127.0.0.1:1', { root: first.folders.root })
  await second.tick()
  expect(second.built).toEqual([])
  expect(second.health()).toMatchObject({ published: 2, head: 2 })
})

test('nothing is published before the CMS has said what there is, and an empty ledger is published as such', async () => {
  const cms = await fakeCms([])
  cms.status = 503
  const { folders, built, said, tick } = await followingHouse(cms.url)
  await tick()
  await tick()
  expect(built).toEqual([])
  expect(said).toEqual(['Väntar på CMS:et: det svarade 503. Sajten visar det den har och försöker igen.'])
  cms.status = 200
  await tick()
  expect(currentRelease(folders)).toMatch(/^0-/)
})

test('the site is published again when the day changes in Sweden, though nothing else has', async () => {
  const cms = await fakeCms(ledgerOf(1))
  const { built, time, tick, health } = await followingHouse(cms.url)
  await tick()
  time.now = new Date('2026-06-01T21:59:59Z')
  await tick()
  expect(built).toHaveLength(1)
  time.now = new Date('2026-06-01T22:00:00Z')
  await tick()
  expect(built).toHaveLength(2)
  expect(health().today).toBe('2026-06-02')
})

test('a forked ledger is told once, and what was published stays', async () => {
  const cms = await fakeCms(ledgerOf(3))
  const { folders, built, said, tick, health } = await followingHouse(cms.url)
  await tick()
  said.length = 0
  cms.entries = ledgerOf(4, 'Annanby')
  await tick()
  await tick()
  expect(said).toHaveLength(1)
  expect(said[0]).toContain(`ta bort mappen ${folders.root}`)
  expect(health()).toMatchObject({ published: 3, lastError: said[0] })
  expect(built).toHaveLength(1)
})

test('a full disk is told, the old site stays, and it heals when there is room', async () => {
  let isFull = false
  const cms = await fakeCms(ledgerOf(1))
  const { folders, said, time, tick } = await followingHouse(cms.url, {
    build: async (job) => {
      if (isFull) throw Object.assign(new Error('write'), { code: 'ENOSPC' })
      return fakeBuild(job)
    },
  })
  await tick()
  isFull = true
  cms.entries = ledgerOf(2)
  await tick()
  expect(said.at(-1)).toContain('Disken är full.')
  expect(currentRelease(folders)).toMatch(/^1-/)
  isFull = false
  time.now = new Date(time.now.valueOf() + 30_000)
  await tick()
  expect(currentRelease(folders)).toMatch(/^2-/)
  expect(said.at(-2)).toMatch(/^Publicerade utgåva 2 på /)
})

test('a missing file never stops a publish, and is fetched when it comes', async () => {
  const bytes = Buffer.from('en rapport')
  const digest = createHash('sha256').update(bytes).digest('hex')
  const cms = await fakeCms(
    makeLedger([
      { action: 'published', document: municipalityNamed('Exempelby') },
      { action: 'published', document: updateWithFile(digest, bytes.length) },
    ]),
  )
  const { folders, said, time, tick, health } = await followingHouse(cms.url)
  await tick()
  expect(currentRelease(folders)).toMatch(/^2-/)
  expect(health().lastError).toContain('Rapport åäö.pdf (CMS:et svarade 404)')
  cms.files.set(digest, bytes)
  time.now = new Date(time.now.valueOf() + 30_000)
  await tick()
  expect(health().lastError).toBeNull()
  expect(said.at(-1)).toBe('Alla filer som är belägg finns nu på plats.')
})

test('entries that come while the site is built are published together right after', async () => {
  const cms = await fakeCms(ledgerOf(1))
  const steps: { onBuild: () => Promise<void> } = { onBuild: async () => {} }
  const place = await followingHouse(cms.url, {
    build: async (job) => {
      const built = await fakeBuild(job)
      await steps.onBuild()
      return built
    },
  })
  steps.onBuild = async () => {
    steps.onBuild = async () => {}
    for (const count of [2, 3, 4]) {
      cms.entries = ledgerOf(count)
      await place.follow()
    }
  }
  await place.tick()
  expect(place.built).toHaveLength(2)
  expect(currentRelease(place.folders)).toMatch(/^4-/)
})

test('a ring is answered at once, and a hundred of them with one question', async () => {
  const cms = await fakeCms(ledgerOf(1))
  const { run, wake, nextPublication, health } = await followingHouse(cms.url, { everyMs: FOREVER_MS })
  const first = nextPublication()
  run()
  await first
  cms.asked.length = 0
  cms.entries = ledgerOf(2)
  const second = nextPublication()
  for (let time = 0; time < 100; time++) wake(2)
  await second
  expect(health()).toMatchObject({ published: 2, lag: 0 })
  expect(cms.asked).toEqual(['/api/ledger?after=0&limit=500'])
})

test('an entry that nobody has rung about is found all the same', async () => {
  const cms = await fakeCms(ledgerOf(1))
  const { run, nextPublication, health } = await followingHouse(cms.url, { everyMs: 1 })
  const first = nextPublication()
  run()
  await first
  const second = nextPublication()
  cms.entries = ledgerOf(2)
  await second
  expect(health()).toMatchObject({ published: 2, lag: 0 })
})

test('health says up to which entry readers see, since when, and since when the rest has waited', async () => {
  const cms = await fakeCms(ledgerOf(2))
  let isBroken = false
  const { tick, health, time } = await followingHouse(cms.url, {
    build: async (job) => {
      if (isBroken) throw new Error('trasig sida')
      return fakeBuild(job)
    },
  })
  expect(siteHealth.parse(health())).toMatchObject({ published: null, hash: null, head: null, lag: null, behindSince: null })
  await tick()
  const [publication] = health().publications
  expect(publication).toEqual({ number: 2, at: expect.stringMatching(/^2026-06-01T10:00:00/) })
  expect(siteHealth.parse(health())).toMatchObject({ published: 2, hash: cms.entries.at(-1)?.hash, behindSince: null, errorSince: null })

  isBroken = true
  cms.entries = ledgerOf(4)
  await tick()
  const { errorSince, ...behind } = siteHealth.parse(health())
  expect(behind).toMatchObject({ published: 2, head: 4, lag: 2, behindSince: cms.entries[2]?.at, publications: [publication] })
  expect(behind.lastError).toContain('trasig sida')
  time.now = new Date(time.now.valueOf() + 30_000)
  await tick()
  expect(health().errorSince).toBe(errorSince)

  isBroken = false
  time.now = new Date(time.now.valueOf() + 30_000)
  await tick()
  expect(health()).toMatchObject({ published: 4, lag: 0, behindSince: null, lastError: null, errorSince: null })
  expect(health().publications.map(({ number }) => number)).toEqual([4, 2])
})

test('a page that can not be made in a whole release is named with the ledger number, and so is its healing', async () => {
  const cms = await fakeCms(ledgerOf(1))
  let isBroken = true
  const { said, tick, health } = await followingHouse(cms.url, {
    build: async (job) => {
      await fakeBuild(job)
      return { faults: isBroken ? [{ path: '/lund/', text: 'trasig' }] : [] }
    },
  })
  await tick()
  const named = 'Vid post 1 kunde dessa sidor inte göras, och visas som de var: /lund/ (trasig)'
  expect(health()).toMatchObject({ published: 1, lastError: named })
  isBroken = false
  cms.entries = ledgerOf(2)
  await tick()
  expect(said).toContain('Alla sidor kan göras igen.')
  expect(health().lastError).toBeNull()
})

test('a release that is removed by hand is made again within the next turn, and told', async () => {
  const cms = await fakeCms(ledgerOf(1))
  const { folders, built, said, tick, health } = await followingHouse(cms.url)
  await tick()
  await rm(join(folders.releases, currentRelease(folders) ?? ''), { recursive: true })
  await tick()
  expect(built).toHaveLength(2)
  expect(readRelease(folders, currentRelease(folders) ?? '')?.basis.number).toBe(1)
  expect(said.some((line) => line.includes('har tagits bort från disken'))).toBe(true)
  await tick()
  expect(health().lastError).toBeNull()
})

test('all pages anew, ordered while something is published, are made right after it, and readers see what they saw meanwhile', async () => {
  const cms = await fakeCms(ledgerOf(1))
  const seen: unknown[] = []
  let ordered: Promise<void> | undefined
  const place = await followingHouse(cms.url, {
    build: async (job) => {
      seen.push(place.health().published)
      ordered ??= place.publishAll()
      return fakeBuild(job)
    },
  })
  await place.tick()
  await ordered
  expect(seen).toEqual([null, 1])
  await place.publishAll()
  expect(seen).toEqual([null, 1, 1])
})

test('after a start, pages that are older than they should be are named, and are made at once though the CMS is down', async () => {
  const cms = await fakeCms(ledgerOf(1))
  const first = await followingHouse(cms.url, {
    build: async (job) => {
      await fakeBuild(job)
      return { faults: ['/', '/lund/', '/404.html'].map((path) => ({ path, text: 'trasig' })) }
    },
  })
  await first.tick()
  const second = await followingHouse('http://127.0.0.1:1', { root: first.folders.root })
  expect(second.health()).toMatchObject({ published: 1, stale: ['/', '/lund/', '/404.html'] })
  second.time.now = new Date(second.time.now.valueOf() + 10_000)
  await second.tick()
  expect(second.built).toHaveLength(1)
  expect(second.health()).toMatchObject({ published: 1, stale: [] })
})
