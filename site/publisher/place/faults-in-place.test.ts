import { spawnSync } from 'node:child_process'
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fakeRenderer } from '../../test/fake-pages.ts'
import { inPlaceHouse } from '../../test/in-place-house.ts'
import { movedPromise } from '../../test/moved-promise.ts'
import { firstEntries, happen } from '../../test/random-history.ts'
import { servedFiles } from '../../test/served-files.ts'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import { currentRelease, readRelease, type SiteFolders } from '../release-folders.ts'
import { journalFile } from '../release-journal.ts'
import { DISK, type Disk } from './place-files.ts'

const TODAY = '2026-06-01'
const CHILD = join(import.meta.dirname, '../../test/place-in-child.ts')

async function publishedBefore(): Promise<string> {
  const root = await temporaryFolder()
  await (await inPlaceHouse(root)).publish(firstEntries(), TODAY)
  return root
}

/** What there should be in the end. */
async function wanted(): Promise<Record<string, string>> {
  const house = await inPlaceHouse(await temporaryFolder())
  await house.publish(movedPromise(), TODAY)
  return servedFiles(house.folders)
}

const journalOf = (folders: SiteFolders) => journalFile(join(folders.releases, currentRelease(folders) ?? ''))

test.each(['journal', '0', '1', '2', '3', '5', '6'])(
  'killed at point %s, every file is whole, and the next start finishes',
  async (killAt) => {
    const root = await publishedBefore()
    const child = spawnSync(process.execPath, [CHILD, root, killAt], { encoding: 'utf8' })
    expect([child.signal, child.stdout, child.stderr]).toEqual(['SIGKILL', '', ''])
    const house = await inPlaceHouse(root)
    await servedFiles(house.folders)
    expect(await house.publish(movedPromise(), TODAY)).toBeDefined()
    expect(await servedFiles(house.folders)).toEqual(await wanted())
  },
)

/** A disk that is full once, at the nth time it is asked for one thing. */
function fullOnce(at: keyof Disk, time: number): Disk {
  let asked = 0
  const isFull = (what: keyof Disk): boolean => what === at && asked++ === time
  const full = () => Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
  return {
    stage: async (path, bytes) => (isFull('stage') ? Promise.reject(full()) : DISK.stage(path, bytes)),
    write: async (handle, content) => {
      if (!isFull('write')) return DISK.write(handle, content)
      await handle.write(String(content).slice(0, 50))
      throw full()
    },
    rename: (from, to) => {
      if (isFull('rename')) throw full()
      DISK.rename(from, to)
    },
  }
}

test.each<[keyof Disk, number]>([
  ['stage', 0],
  ['stage', 4],
  ['write', 0],
  ['rename', 0],
  ['rename', 1],
  ['rename', 6],
])('a disk that is full at %s (%i) stops a change, what is served is whole, and the next try makes it', async (at, time) => {
  const house = await inPlaceHouse(await publishedBefore(), { disk: fullOnce(at, time) })
  await expect(house.publish(movedPromise(), TODAY)).rejects.toThrow('no space left')
  await servedFiles(house.folders)
  await house.publish(movedPromise(), TODAY)
  expect(await servedFiles(house.folders)).toEqual(await wanted())
})

test('a page that throws keeps its old version, is named, and is made as soon as it can be', async () => {
  const root = await publishedBefore()
  let isBroken = true
  const renderer = {
    render: (route: Parameters<typeof fakeRenderer.render>[0]) =>
      isBroken && route.page === 'kommun' ? Promise.reject(new Error('trasig')) : fakeRenderer.render(route),
  }
  const house = await inPlaceHouse(root, { renderer })
  const before = await servedFiles(house.folders)
  const placed = await house.publish(movedPromise(), TODAY)
  expect(placed?.faults).toEqual([{ path: '/ort-9901/', text: 'trasig' }])
  const after = await servedFiles(house.folders)
  expect(after['ort-9901/index.html']).toBe(before['ort-9901/index.html'])
  expect(Object.keys(after)).toContain('ort-9901/2026/adress-1/index.html')
  isBroken = false
  const restarted = await inPlaceHouse(root, { renderer })
  expect(await restarted.publish(movedPromise(), TODAY)).toEqual({ written: 1, removed: 0, faults: [] })
  expect(await servedFiles(house.folders)).toEqual(await wanted())
})

test('a withdrawn promise is off the site, though the page that says so throws', async () => {
  const root = await publishedBefore()
  const renderer = {
    render: (route: Parameters<typeof fakeRenderer.render>[0]) =>
      route.page === 'withdrawn' ? Promise.reject(new Error('trasig')) : fakeRenderer.render(route),
  }
  const house = await inPlaceHouse(root, { renderer })
  const entries = firstEntries()
  happen(entries, { order: 'withdraw', a: 0, b: 0 }, TODAY)
  expect((await house.publish(entries, TODAY))?.faults).toEqual([{ path: '/ort-9901/2026/tryggare-trafik/', text: 'trasig' }])
  expect(Object.keys(await servedFiles(house.folders))).not.toContain('ort-9901/2026/tryggare-trafik/index.html')
  expect([...(house.releases.current()?.gone ?? [])]).toEqual(['/ort-9901/2026/tryggare-trafik/'])
})

test('a process that may open too few files stops with the change unmade, and the next makes it', async () => {
  const root = await publishedBefore()
  const before = await servedFiles((await inPlaceHouse(root)).folders)
  const child = spawnSync('sh', ['-c', 'ulimit -n 25 && exec "$@"', 'sh', process.execPath, CHILD, root, 'never'], { encoding: 'utf8' })
  expect([child.status, child.stderr]).toEqual([1, expect.stringContaining('EMFILE')])
  const house = await inPlaceHouse(root)
  expect(await servedFiles(house.folders)).toEqual(before)
  await house.publish(movedPromise(), TODAY)
  expect(await servedFiles(house.folders)).toEqual(await wanted())
})

test('a release removed by hand while it is served is not filled with a few pages, but made again whole', async () => {
  const house = await inPlaceHouse(await publishedBefore())
  expect(house.releases.current()).toBeDefined()
  await rm(join(house.folders.releases, currentRelease(house.folders) ?? ''), { recursive: true })
  expect(await house.publish(movedPromise(), TODAY)).toBeUndefined()
  expect(await servedFiles(house.folders)).toEqual(await wanted())
})

test.each([
  ['a record that can not be read', (release: string) => writeFile(join(release, 'release.json'), '{"version":1,"basis":')],
  ['a record that is gone', (release: string) => rm(join(release, 'release.json'))],
  ['a journal with a line that can not be read', (release: string) => appendFile(journalFile(release), '{"basis":7}\n')],
])('with %s the pages are served as they lie there, what was withdrawn stays gone, and all is made again', async (_, damage) => {
  const root = await publishedBefore()
  const first = await inPlaceHouse(root)
  const entries = firstEntries()
  happen(entries, { order: 'withdraw', a: 0, b: 0 }, TODAY)
  await first.publish(entries, TODAY)
  const before = await servedFiles(first.folders)
  await damage(join(first.folders.releases, currentRelease(first.folders) ?? ''))
  const house = await inPlaceHouse(root)
  expect(house.settled).toBe('salvaged')
  expect(await servedFiles(house.folders)).toEqual(before)
  expect([...(house.releases.current()?.gone ?? [])]).toEqual(['/ort-9901/2026/tryggare-trafik/'])
  expect(await house.publish(entries, TODAY)).toBeUndefined()
  expect(await servedFiles(house.folders)).toEqual(before)
  expect(readRelease(house.folders, currentRelease(house.folders) ?? '')?.basis.number).toBe(entries.length)
})

test('a release that is killed or whose disk is full while it is compressed is whole, and is compressed the next time', async () => {
  const root = await publishedBefore()
  const broken = await inPlaceHouse(root, { disk: fullOnce('rename', 3) })
  await broken.compress()
  expect(broken.said).toEqual([
    'Sidorna kunde inte komprimeras, och skickas som de är så länge. Disken är full. Frigör utrymme, så fortsätter det av sig självt. (ENOSPC)',
  ])
  await servedFiles(broken.folders)
  const house = await inPlaceHouse(root)
  await house.publish(firstEntries(), TODAY)
  await house.compress()
  await servedFiles(house.folders)
  expect(
    [...(house.releases.current()?.files ?? [])].filter(
      ([path, { encodings }]) => path.endsWith('2026/index.html') && encodings.length === 0,
    ),
  ).toEqual([])
})

test('a line torn in the journal counts for nothing, and does not hide the next', async () => {
  const root = await publishedBefore()
  const house = await inPlaceHouse(root)
  await appendFile(journalOf(house.folders), '{"basis":{"numb')
  await house.publish(movedPromise(), TODAY)
  expect(await servedFiles((await inPlaceHouse(root)).folders)).toEqual(await wanted())
})

test('a page removed by hand since the last start is made again at the next', async () => {
  const root = await publishedBefore()
  const house = await inPlaceHouse(root)
  await house.publish(movedPromise(), TODAY)
  expect(await readFile(journalOf(house.folders), 'utf8')).toContain('adress-1')
  await rm(join(house.folders.releases, currentRelease(house.folders) ?? '', 'public/ort-9901/2026/adress-1/index.html'))
  const restarted = await inPlaceHouse(root)
  await restarted.publish(movedPromise(), TODAY)
  expect(await servedFiles(restarted.folders)).toEqual(await wanted())
})
