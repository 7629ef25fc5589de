/**
 * Measures the publisher on a seeded national ledger, and prints one JSON object. Arguments: about how many pages, how
 * many changes, and `stock` to build them with `astro build` too, beside it.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import { buildWithAstro } from '../publisher/astro-build.ts'
import type { BuildStep } from '../publisher/build-step.ts'
import { codeVersion } from '../publisher/code-version.ts'
import { compiledPages } from '../publisher/compile/compiled-pages.ts'
import { buildWithCompiledPages } from '../publisher/compiled-build.ts'
import { trackFaults } from '../publisher/faults.ts'
import { oneAtATime } from '../publisher/one-at-a-time.ts'
import { createCompressor } from '../publisher/place/compress-release.ts'
import { createInPlace } from '../publisher/place/publish-in-place.ts'
import { siteMemory } from '../publisher/place/site-in-memory.ts'
import { makeRelease } from '../publisher/release.ts'
import { siteFolders, tidyReleases } from '../publisher/release-folders.ts'
import { releaseReader } from '../publisher/served-release.ts'
import { basisOf } from './basis-fixture.ts'
import { appendEntry } from './national/append-entry.ts'
import { NATIONAL_TODAY, nationalLedger } from './national/national-ledger.ts'
import { seededRandom } from './national/random.ts'

const [pages = '2000', changes = '100', stock] = process.argv.slice(2)
const today = NATIONAL_TODAY
const signal = new AbortController().signal
const clock = (): Date => new Date()
const siteUrl = 'http://127.0.0.1:8080'
const place = join(import.meta.dirname, '../.tmp')
await mkdir(place, { recursive: true })
const root = await mkdtemp(join(place, 'measure-'))
const folders = siteFolders(join(root, 'site'))
const workDir = join(root, 'work')
const code = await codeVersion()
const compiled = { folder: folders.compiled, workDir, installed: code }
const pagesOf = compiledPages(compiled)
const entries = nationalLedger(Number(pages))
const basis = (all: readonly LedgerEntry[]) => ({
  ...basisOf(all.slice(0, 1), today),
  number: all.length,
  hash: all.at(-1)?.hash ?? '',
  code,
  siteUrl,
})

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}

async function build(step: BuildStep): Promise<number> {
  await rm(workDir, { recursive: true, force: true })
  await mkdir(workDir, { recursive: true })
  return seconds(() => step({ snapshot: { entries, today }, workDir, outDir: join(workDir, 'site'), siteUrl, code, signal }))
}

try {
  await mkdir(folders.root, { recursive: true })
  await tidyReleases(folders)
  const compile = await seconds(() => pagesOf({ code, siteUrl }, signal))
  const fresh = () => ({ ...compiled, pages: pagesOf, memory: siteMemory() })
  const fullOneThread = await build(buildWithCompiledPages({ ...fresh(), threads: 1 }))
  const fullAllThreads = await build(buildWithCompiledPages(fresh()))
  const stockBuild = stock === 'stock' ? await build(buildWithAstro) : undefined

  const releases = releaseReader(folders)
  const inTurn = oneAtATime()
  const known = siteMemory()
  const inPlace = createInPlace({ folders, releases, pages: pagesOf, memory: known, inTurn })
  const compressor = createCompressor({ folders, releases, inTurn, faults: trackFaults((line) => console.error(line), clock) })
  const options = {
    folders,
    workDir,
    build: buildWithCompiledPages({ ...compiled, pages: pagesOf, memory: known }),
    goneAddresses: () => [],
    clock,
  }
  const release = await seconds(() => makeRelease(options, { entries, today }, basis(entries), signal))
  const compress = await seconds(() => compressor.run(signal))
  const prepare = await seconds(() => inPlace.prepare(entries, basis(entries), signal))

  const random = seededRandom(7)
  const promises = entries.flatMap(({ document }) => (document?.type === 'promise' ? [document] : []))
  const measured = { update: [] as number[], title: [] as number[], updatePages: [] as number[], titlePages: [] as number[] }
  for (let time = 0; time < Number(changes); time++) {
    const promise = promises[random.between(0, promises.length)]
    if (promise === undefined) continue
    const [activity] = promise.activities
    const at = '2026-11-21T10:00:00.000Z'
    const kind = time % 2 === 0 ? 'update' : 'title'
    if (kind === 'title')
      appendEntry(entries, { at, action: 'updated', document: { ...promise, title: { sv: `${promise.title.sv} ${time}` } } })
    else
      appendEntry(entries, {
        at,
        action: 'published',
        promise,
        document: {
          type: 'update',
          ref: `${promise.ref}-U${100 + time}`,
          municipality: promise.municipality,
          promise: promise.ref,
          ...(activity && { activity: activity.ref, count: 1 }),
          kind: 'progress',
          date: '2026-11-20',
          text: { sv: `Mätning ${time}.` },
          author: activity?.responsible ?? { kind: 'police', name: 'Polisen' },
          evidence: [],
          evidenceMissing: true,
        },
      })
    const began = performance.now()
    const placed = await inPlace.publish(entries, basis(entries), signal)
    measured[kind].push(performance.now() - began)
    measured[`${kind}Pages`].push(placed?.written ?? Number.NaN)
  }
  const made = Object.keys(releases.current()?.record.files ?? {}).length || releases.current()?.files.size
  const threads = availableParallelism()
  console.log(
    JSON.stringify({
      pages: made,
      entries: entries.length,
      threads,
      compile,
      stockBuild,
      fullOneThread,
      fullAllThreads,
      release,
      compress,
      prepare,
      ...measured,
    }),
  )
} finally {
  await rm(root, { recursive: true, force: true })
}
