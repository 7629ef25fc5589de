import { createHash } from 'node:crypto'
import { siteHealth } from '@lovat/shared/contract/site-health'
import { expect, test } from 'vitest'
import { fakeBuild } from '../test/fake-build.ts'
import { fakeCms } from '../test/fake-cms.ts'
import { followingHouse } from '../test/following-house.ts'
import { ledgerOf, makeLedger, municipalityNamed, updateWithFile } from '../test/ledger-fixture.ts'
import { currentRelease } from './release-folders.ts'

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
      await fakeBuild(job)
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
      await fakeBuild(job)
      await steps.onBuild()
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
      await fakeBuild(job)
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
