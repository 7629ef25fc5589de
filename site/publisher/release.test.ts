import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { access, mkdir, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { fakeBuild } from '../test/fake-build.ts'
import { publishingPlace } from '../test/release-fixture.ts'
import type { BuildJob, BuildStep, Built } from './build-step.ts'
import { RELEASE_DISK } from './release-disk.ts'
import { currentRelease, listReleases, readRelease, type SiteFolders, tidyReleases } from './release-folders.ts'

/** The number in the current release's start page, after checking that every file is whole. */
async function wholeCurrent(folders: SiteFolders): Promise<string | undefined> {
  const name = currentRelease(folders)
  const record = name === undefined ? undefined : readRelease(folders, name)
  if (name === undefined || record === undefined) return undefined
  const folder = join(folders.releases, name, 'public')
  for (const [path, { digest, encodings }] of Object.entries(record.files)) {
    const bytes = await readFile(join(folder, path))
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(digest)
    if (encodings.includes('br')) expect(brotliDecompressSync(await readFile(join(folder, `${path}.br`)))).toEqual(bytes)
    if (encodings.includes('gzip')) expect(gunzipSync(await readFile(join(folder, `${path}.gz`)))).toEqual(bytes)
  }
  return /<p>(\d+) /.exec(await readFile(join(folder, 'index.html'), 'utf8'))?.[1]
}

test('a release holds every page whole, with compressed forms, and is what readers see', async () => {
  const { folders, publish } = await publishingPlace()
  expect(await publish(2)).toBe('2-20260601T100000000Z')
  expect(await wholeCurrent(folders)).toBe('2')
  const record = readRelease(folders, '2-20260601T100000000Z')
  expect(Object.keys(record?.files ?? {}).sort()).toEqual(['404.html', '_astro/stil.2.css', 'index.html', 'lund/index.html'])
  expect(record?.files['index.html']?.encodings).toEqual(['br', 'gzip'])
  expect(record?.files['404.html']?.encodings).toEqual([])
})

test('a file that is as it was is linked, so it keeps its time and costs no space', async () => {
  const { folders, publish } = await publishingPlace()
  const first = join(folders.releases, await publish(2), 'public')
  const second = join(folders.releases, await publish(2), 'public')
  for (const path of ['index.html', 'index.html.br', '404.html']) {
    expect((await stat(join(second, path))).ino).toBe((await stat(join(first, path))).ino)
  }
  const third = join(folders.releases, await publish(3), 'public')
  expect((await stat(join(third, 'index.html'))).ino).not.toBe((await stat(join(second, 'index.html'))).ino)
})

test('where the previous release has been damaged by hand, everything is written anew', async () => {
  const { folders, publish } = await publishingPlace()
  const first = await publish(2)
  await rm(join(folders.releases, first, 'public/index.html.gz'))
  await publish(2)
  expect(await wholeCurrent(folders)).toBe('2')
})

test('the release before stays with the served one, and no older', async () => {
  const { folders, publish } = await publishingPlace()
  const names = []
  for (let count = 1; count <= 5; count++) names.push(await publish(count))
  expect(await listReleases(folders)).toEqual(names.slice(3).reverse())
})

/** A build after which something happens. */
async function spoilt(job: BuildJob, how: () => Promise<unknown>): Promise<Built> {
  const built = await fakeBuild(job)
  await how()
  return built
}

const full = () => Promise.reject(Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }))
test.each<[string, Parameters<Awaited<ReturnType<typeof publishingPlace>>['publish']>[1]]>([
  ['a build that fails', { build: () => Promise.reject(new Error('sidan gick sönder')) }],
  ['a build without a start page', { build: async (job) => spoilt(job, () => rm(join(job.outDir, 'index.html'))) }],
  ['a build with an empty start page', { build: async (job) => spoilt(job, () => writeFile(join(job.outDir, 'index.html'), '')) }],
  ['a build without a page for what is not found', { build: async (job) => spoilt(job, () => rm(join(job.outDir, '404.html'))) }],
  ['a build that makes nothing', { build: async () => ({ faults: [] }) }],
  ['a disk that is full while building', { build: full }],
  ['a disk that is full while the record is written', { disk: { ...RELEASE_DISK, write: full } }],
  ['a disk that is full when all is to be on it', { disk: { ...RELEASE_DISK, sync: full } }],
  ['a disk that is full when the release is to be seen', { disk: { ...RELEASE_DISK, rename: full } }],
  ['a disk that is full when the release is switched to', { disk: { ...RELEASE_DISK, switchTo: full } }],
  [
    'addresses of withdrawn pages that can not be worked out',
    {
      goneAddresses: () => {
        throw new Error('fel')
      },
    },
  ],
])('%s leaves the old release served and nothing half made behind', async (_, fault) => {
  const { root, folders, publish } = await publishingPlace()
  const name = await publish(1)
  await expect(publish(2, fault)).rejects.toThrow()
  expect(await wholeCurrent(folders)).toBe('1')
  expect((await readdir(folders.releases)).filter((left) => left.endsWith('.tmp'))).toEqual([])
  expect(currentRelease(folders)).toBe(name)
  await expect(access(join(root, 'work'))).rejects.toThrow()
  await publish(2)
  expect(await wholeCurrent(folders)).toBe('2')
})

test('a publish that is stopped leaves the old release served', async () => {
  const { folders, publish } = await publishingPlace()
  await publish(1)
  const stopping = new AbortController()
  const build: BuildStep = (job) => spoilt(job, async () => stopping.abort())
  await expect(publish(2, { build }, stopping.signal)).rejects.toThrow()
  expect(await wholeCurrent(folders)).toBe('1')
})

test.each(['build', 'write', 'sync', 'rename', 'switchTo'])(
  'a publisher killed at point %s leaves the old release served, and the next start heals',
  async (point) => {
    const { root, folders, publish } = await publishingPlace()
    const name = await publish(1)
    const script = join(import.meta.dirname, '../test/release-in-child.ts')
    const child = spawn(process.execPath, [script, root, '2', point], { stdio: ['ignore', 'pipe', 'inherit'] })
    const [said] = await once(child.stdout, 'data')
    child.kill('SIGKILL')
    await once(child, 'close')
    expect(String(said)).toBe('stopped\n')
    expect(await wholeCurrent(folders)).toBe('1')

    await tidyReleases(folders)
    expect(await readdir(folders.releases)).toContain(name)
    execFileSync(process.execPath, [script, root, '2', 'never'])
    expect(await wholeCurrent(folders)).toBe('2')
  },
)

test('a release that was finished but not switched in, and a torn link, are no hindrance', async () => {
  const { root, folders, publish } = await publishingPlace()
  const first = await publish(1)
  const second = await publish(2)
  await symlink(join('releases', first), join(root, 'back'))
  await rename(join(root, 'back'), folders.current)
  await symlink(join('releases', second), join(root, 'current.99.tmp'))
  await mkdir(join(folders.releases, '3-20260601T090000000Z.tmp/public'), { recursive: true })
  await tidyReleases(folders)
  expect(await wholeCurrent(folders)).toBe('1')
  expect((await readdir(root)).sort()).toEqual(['current', 'files', 'releases'])
  await publish(2)
  expect(await wholeCurrent(folders)).toBe('2')
})

test('a release whose record can not be read counts as none', async () => {
  const { folders, publish } = await publishingPlace()
  const name = await publish(1)
  await writeFile(join(folders.releases, name, 'release.json'), '{"version":1,"basis":')
  expect(readRelease(folders, name)).toBeUndefined()
})
