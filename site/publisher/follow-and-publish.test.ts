import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fakeBuild } from '../test/fake-build.ts'
import { fakeCms } from '../test/fake-cms.ts'
import { ledgerOf, makeLedger, municipalityNamed, updateWithFile } from '../test/ledger-fixture.ts'
import { temporaryFolder } from '../test/temporary-folder.ts'
import type { BuildStep } from './build-step.ts'
import { trackFaults } from './faults.ts'
import { followAndPublish } from './follow-and-publish.ts'
import { openLedgerStore } from './ledger-store.ts'
import { currentRelease, readRelease, siteFolders, tidyReleases } from './release-folders.ts'

/** A house on a site folder of its own (or the given one), whose clock and build the test holds. */
async function house(cmsUrl: string, root?: string, build: BuildStep = fakeBuild) {
  const folders = siteFolders(root ?? (await temporaryFolder()))
  await tidyReleases(folders)
  const said: string[] = []
  const log = (line: string) => said.push(line)
  const time = { now: new Date('2026-06-01T10:00:00Z') }
  const built: number[] = []
  const { follow, publisher, health, retryEvidence } = followAndPublish({
    folders,
    workDir: join(folders.root, 'work'),
    store: await openLedgerStore({ file: folders.ledger, log }),
    cmsUrl,
    siteUrl: 'http://127.0.0.1:8080',
    code: 'test',
    build: (job) => {
      built.push(1)
      return build(job)
    },
    goneAddresses: () => [],
    clock: () => {
      time.now = new Date(time.now.valueOf() + 1)
      return time.now
    },
    log,
    faults: trackFaults(log),
    signal: new AbortController().signal,
    onPublished: () => {},
  })
  const tick = async () => {
    await follow()
    await publisher.consider()
    await retryEvidence()
  }
  return { folders, said, time, built, tick, follow, health }
}

test('a new entry is published, and nothing is when there is nothing new', async () => {
  const cms = await fakeCms(ledgerOf(2))
  const { folders, built, tick, health } = await house(cms.url)
  await tick()
  await tick()
  expect(built).toHaveLength(1)
  cms.entries = ledgerOf(3)
  await tick()
  expect(built).toHaveLength(2)
  expect(currentRelease(folders)).toMatch(/^3-/)
  expect(health()).toEqual({ published: 3, head: 3, lag: 0, today: '2026-06-01', lastError: null })
})

test('a start with what is already public builds nothing, even when the CMS is not up yet', async () => {
  const cms = await fakeCms(ledgerOf(2))
  const first = await house(cms.url)
  await first.tick()
  const second = await house('http://127.0.0.1:1', first.folders.root)
  await second.tick()
  expect(second.built).toEqual([])
  expect(second.health()).toMatchObject({ published: 2, head: 2 })
})

test('nothing is published before the CMS has said what there is, and an empty ledger is published as such', async () => {
  const cms = await fakeCms([])
  cms.status = 503
  const { folders, built, said, tick } = await house(cms.url)
  await tick()
  await tick()
  expect(built).toEqual([])
  expect(said).toEqual(['Väntar på CMS:et. Sajten visar det den har och försöker igen.'])
  cms.status = 200
  await tick()
  expect(currentRelease(folders)).toMatch(/^0-/)
})

test('the site is published again when the day changes in Sweden, though nothing else has', async () => {
  const cms = await fakeCms(ledgerOf(1))
  const { built, time, tick, health } = await house(cms.url)
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
  const { folders, built, said, tick, health } = await house(cms.url)
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
  const { folders, said, time, tick } = await house(cms.url, undefined, async (job) => {
    if (isFull) throw Object.assign(new Error('write'), { code: 'ENOSPC' })
    return fakeBuild(job)
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
  const { folders, said, time, tick, health } = await house(cms.url)
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
  const place = await house(cms.url, undefined, async (job) => {
    const built = await fakeBuild(job)
    await steps.onBuild()
    return built
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

test('a page that can not be made in a whole release is named with the ledger number, and so is its healing', async () => {
  const cms = await fakeCms(ledgerOf(1))
  let isBroken = true
  const { said, tick, health } = await house(cms.url, undefined, async (job) => {
    await fakeBuild(job)
    return { faults: isBroken ? [{ path: '/lund/', text: 'trasig' }] : [] }
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
  const { folders, built, said, tick, health } = await house(cms.url)
  await tick()
  await rm(join(folders.releases, currentRelease(folders) ?? ''), { recursive: true })
  await tick()
  expect(built).toHaveLength(2)
  expect(readRelease(folders, currentRelease(folders) ?? '')?.basis.number).toBe(1)
  expect(said.some((line) => line.includes('har tagits bort från disken'))).toBe(true)
  await tick()
  expect(health().lastError).toBeNull()
})
