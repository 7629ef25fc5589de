import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { gonePaths } from '../src/routes/gone-paths.ts'
import type { Route } from '../src/routes/route.ts'
import { basisOf } from '../test/basis-fixture.ts'
import { buildFakePages, fakeRenderer } from '../test/fake-pages.ts'
import { inPlaceHouse } from '../test/in-place-house.ts'
import { firstEntries, happen, type Step } from '../test/random-history.ts'
import { temporaryFolder } from '../test/temporary-folder.ts'
import { fold } from './fold.ts'
import { forgetErased } from './forget-erased.ts'
import { makeRelease } from './release.ts'
import { currentRelease, listReleases, readRelease } from './release-folders.ts'
import { EMPTY_STATE } from './state.ts'

const TODAY = '2026-06-01'
const PROMISE = '/ort-9901/2026/tryggare-trafik/'

/** A site that is served, and a way to make a whole release after something has happened, in which some pages throw. */
async function house() {
  const root = await temporaryFolder()
  const { folders, publish } = await inPlaceHouse(root)
  const entries = firstEntries()
  await publish(entries, TODAY)
  const before = await readFile(join(folders.current, 'public', PROMISE, 'index.html'), 'utf8')
  let second = 0
  return {
    folders,
    before,
    page: (path: string) => readFile(join(folders.current, 'public', path, 'index.html'), 'utf8').catch(() => undefined),
    record: () => readRelease(folders, currentRelease(folders) ?? ''),
    async release(order: Step['order'], throws: (route: Route) => boolean) {
      happen(entries, { order, a: 0, b: 7 }, TODAY)
      const kept = forgetErased(entries).kept
      const renderer = { render: (route: Route) => (throws(route) ? Promise.reject(new Error('trasig')) : fakeRenderer.render(route)) }
      const workDir = join(root, 'work')
      await mkdir(workDir, { recursive: true })
      const goneAddresses = () => gonePaths(fold(EMPTY_STATE, kept))
      const clock = () => new Date(Date.UTC(2026, 11, 1, 12, 0, second++))
      const options = { folders, workDir, build: buildFakePages(renderer), goneAddresses, clock }
      return makeRelease(options, { entries: kept, today: TODAY }, basisOf(kept, TODAY), new AbortController().signal)
    },
  }
}

test('a page that throws in a whole release keeps its old version and is named; the others are published', async () => {
  const { release, page, record, before } = await house()
  const { faults } = await release('title', ({ path }) => path === PROMISE)
  expect(faults).toEqual([{ path: PROMISE, text: 'trasig' }])
  expect(await page(PROMISE)).toBe(before)
  expect(await page('/ort-9901/')).toContain('Rubrik 7')
  expect(record()?.stale).toEqual([`${PROMISE.slice(1)}index.html`])
  expect(Object.keys(record()?.files ?? {})).toContain(`${PROMISE.slice(1)}index.html`)
})

test('the old page at an address that is withdrawn does not stay, though the page that says so throws', async () => {
  const { release, page, record } = await house()
  await release('withdraw', ({ page }) => page === 'withdrawn')
  expect(await page(PROMISE)).toBeUndefined()
  expect(record()?.gone).toEqual([PROMISE])
})

test('after an erasure no page is what it was, and no older release is left on the disk', async () => {
  const { release, page, folders } = await house()
  const { name } = await release('erase', ({ path }) => path === '/ort-9901/')
  expect(await page('/ort-9901/')).toBeUndefined()
  expect(await listReleases(folders)).toEqual([name])
})

test('when nearly every page throws it is the version that is broken, and the old release is served still', async () => {
  const { release, page, before, folders } = await house()
  const served = currentRelease(folders)
  await expect(release('title', ({ path }) => path !== '/404.html')).rejects.toThrow(
    /^\d+ sidor kunde inte göras:\n {2}\/ort-9901\/2026\/tryggare-trafik\/: trasig\n/,
  )
  expect(currentRelease(folders)).toBe(served)
  expect(await page(PROMISE)).toBe(before)
})

test('a start page that throws is what it was, and where there was none there is no release', async () => {
  const { release, page } = await house()
  const start = await page('/')
  await release('title', ({ path }) => path === '/')
  expect(await page('/')).toBe(start)
  const empty = await inPlaceHouse(await temporaryFolder(), {
    renderer: { render: (route) => (route.path === '/' ? Promise.reject(new Error('trasig')) : fakeRenderer.render(route)) },
  })
  await expect(empty.publish(firstEntries(), TODAY)).rejects.toThrow('Bygget gav ingen index.html. En sida kunde inte göras:\n  /: trasig')
})
