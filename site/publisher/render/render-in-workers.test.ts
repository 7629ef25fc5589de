import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pageFacts } from '../../src/routes/page-facts.ts'
import { keptRoute, type PlannedPage } from '../../src/routes/route.ts'
import type { World } from '../../src/routes/world.ts'
import { writeFakeBundle } from '../../test/fake-bundle.ts'
import { folderDigests } from '../../test/folder-digests.ts'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import { errorCode } from '../fault-text.ts'
import { renderInWorkers } from './render-in-workers.ts'

const never = new AbortController().signal

/** A bundle whose pages are what a line of code answers. */
async function bundle(answer: string): Promise<string> {
  const entry = join(await temporaryFolder(), 'entry.mjs')
  await writeFakeBundle(entry, answer)
  return entry
}

const pagesAt = (count: number): PlannedPage[] =>
  Array.from({ length: count }, (_, index) =>
    keptRoute({ page: 'about', path: `/${index}/`, props: { municipalities: 290, examples: 0, facts: pageFacts('Lovat', []) } }),
  )
/** Pages that keep their route ask for nothing else. */
const routeOf = (page: PlannedPage) => page.make({} as World, '2026-11-21')

test('every page is written once, however many threads there are, and those that fail are named in order', async () => {
  const entry = await bundle(`if (/^\\/(7|70)\\/$/.test(pathname)) throw new Error('trasig'); return pathname`)
  for (const threads of [1, 3]) {
    const outDir = await temporaryFolder()
    const { faults, made } = await renderInWorkers({ entry, routeOf, pages: pagesAt(100), outDir, threads, signal: never })
    expect(faults.map(({ path }) => path)).toEqual(['/7/', '/70/'])
    expect(await readdir(outDir)).toHaveLength(98)
    expect(await readFile(join(outDir, '99/index.html'), 'utf8')).toBe('/99/')
    expect(Object.fromEntries(made.digests)).toEqual(await folderDigests(outDir))
    expect(made.seen.pages).toEqual(new Set(made.digests.keys()))
  }
})

test('a thread that dies is an error, not a site with holes', async () => {
  const entry = await bundle(`if (pathname === '/50/') process.exit(3); return pathname`)
  const rendering = renderInWorkers({ entry, routeOf, pages: pagesAt(100), outDir: await temporaryFolder(), threads: 2, signal: never })
  await expect(rendering).rejects.toThrow('En tråd som gör sidor dog (3).')
})

test('a folder that can not be written in is told with the code of the fault', async () => {
  const file = join(await temporaryFolder(), 'fil')
  await writeFile(file, '')
  const entry = await bundle('return pathname')
  const failed = await renderInWorkers({ entry, routeOf, pages: pagesAt(3), outDir: file, threads: 1, signal: never }).catch(
    (error) => error,
  )
  expect(errorCode(failed)).toBe('ENOTDIR')
})

test('a stop ends it with the reason', async () => {
  const stopping = new AbortController()
  const entry = await bundle('return new Promise(() => {})')
  const rendering = renderInWorkers({
    entry,
    routeOf,
    pages: pagesAt(3),
    outDir: await temporaryFolder(),
    threads: 2,
    signal: stopping.signal,
  })
  stopping.abort(new Error('stopp'))
  await expect(rendering).rejects.toThrow('stopp')
})
