import { randomBytes } from 'node:crypto'
import { mkdir, readlink, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { fakeBuild } from '../../test/fake-build.ts'
import { fakeCms } from '../../test/fake-cms.ts'
import { folderDigests } from '../../test/folder-digests.ts'
import { followingHouse } from '../../test/following-house.ts'
import { ledgerOf } from '../../test/ledger-fixture.ts'
import { publishingPlace } from '../../test/release-fixture.ts'
import type { BuildStep, Built } from '../build-step.ts'

/** The fake build, and then something done to what it made. */
const buildAndThen =
  (files: Record<string, string | Buffer | null>, built: Partial<Built> = {}): BuildStep =>
  async (job) => {
    const made = await fakeBuild(job)
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(job.outDir, path)), { recursive: true })
      if (content === null) await rm(join(job.outDir, path))
      else await writeFile(join(job.outDir, path), content)
    }
    return { ...made, ...built }
  }

const page = (html: string) => `<!doctype html><title>x</title>${html}`
const ALL = ['/', '/lund/', '/404.html']
const data = (json: string) => page(`<script type="application/ld+json">${json}</script>`)
const many = Array.from({ length: 7 }, (_, index) => `<a href="/borta-${index}/">`).join('')

test.each<[string, BuildStep, string]>([
  [
    'a link that leads nowhere',
    buildAndThen({ 'lund/index.html': page('<a href="/lund/2026/">') }),
    '1 länkar leder ingenstans: /lund/2026/ (på lund/index.html).',
  ],
  ['a link without its last slash', buildAndThen({ 'index.html': page('<a href="/lund">') }), '/lund (på index.html)'],
  [
    'many such, of which the first are named',
    buildAndThen({ 'index.html': page(many) }),
    '7 länkar leder ingenstans: /borta-0/ (på index.html), /borta-1/ (på index.html), /borta-2/ (på index.html), /borta-3/ (på index.html), /borta-4/ (på index.html) och 2 till.',
  ],
  ['a style sheet that is not there', buildAndThen({ '_astro/stil.2.css': null }), '/_astro/stil.2.css (på index.html)'],
  [
    'a font that is not there',
    buildAndThen({ '_astro/stil.2.css': '@font-face{src:url(/_astro/f.woff2)}' }),
    '/_astro/f.woff2 (på _astro/stil.2.css)',
  ],
  [
    'a file that no public document rests on',
    buildAndThen({ 'index.html': page(`<a href="/filer/${'a'.repeat(64)}.pdf">`) }),
    `/filer/${'a'.repeat(64)}.pdf (på index.html)`,
  ],
  ['a page too few', buildAndThen({}, { planned: [...ALL, '/lund/2026/'] }), '1 sidor saknas: lund/2026/index.html.'],
  ['a page too many', buildAndThen({ 'utkast/index.html': page('') }, { planned: ALL }), '1 sidor skulle inte finnas: utkast/index.html.'],
  [
    'data that is no JSON',
    buildAndThen({ 'lund/index.html': data('{"@context":') }),
    '1 filer har data som inte går att läsa: lund/index.html.',
  ],
  [
    'data that says something else than it should',
    buildAndThen({ 'lund/index.html': data('{"@context":"https://schema.org","@type":"Person"}') }),
    'data som inte går att läsa: lund/index.html.',
  ],
  ['a JSON file that is half', buildAndThen({ 'data/kommuner.json': '[1,' }), 'data som inte går att läsa: data/kommuner.json.'],
  ['style sheets that are too heavy', buildAndThen({ '_astro/stil.2.css': randomBytes(20_000).toString('base64') }), 'Stilmallarna väger'],
  [
    'scripts that are too heavy',
    buildAndThen({ 'index.html': page('<script src="/_astro/a.js"></script>'), '_astro/a.js': randomBytes(20_000) }),
    'Skripten väger 20 kB, mer än 10 kB.',
  ],
  [
    'fonts that are too heavy',
    buildAndThen({ 'index.html': page('<link href="/_astro/a.woff2">'), '_astro/a.woff2': randomBytes(40_000) }),
    'Typsnitten väger 40 kB, mer än 32 kB.',
  ],
  ['pages that are too heavy', buildAndThen({ 'index.html': page('x'.repeat(1_000_000)) }), 'Sidorna i genomsnitt, okomprimerade, väger'],
])('a release with %s is not switched to, and the old one is whole', async (_, build, words) => {
  const place = await publishingPlace()
  const first = await place.publish(1)
  const before = await folderDigests(join(place.folders.current, 'public'))
  await expect(place.publish(2, { build })).rejects.toThrow(words)
  expect(await readlink(place.folders.current)).toContain(first)
  expect(await folderDigests(join(place.folders.current, 'public'))).toEqual(before)
  const next = await place.publish(2)
  expect(await readlink(place.folders.current)).toContain(next)
})

test('what leads to a page that could not be made is that page’s fault, and hinders nothing', async () => {
  const place = await publishingPlace()
  const faults = [{ path: '/lund/2026/', text: 'trasig' }]
  const build = buildAndThen({ 'lund/index.html': page('<a href="/lund/2026/">') }, { faults, planned: [...ALL, '/lund/2026/'] })
  expect(await readlink(place.folders.current).catch(() => '')).toBe('')
  const name = await place.publish(1, { build })
  expect(await readlink(place.folders.current)).toContain(name)
})

test('why it was not switched to is in the log and in what the publisher says of itself, until the next one is', async () => {
  const cms = await fakeCms(ledgerOf(1))
  let build: BuildStep = fakeBuild
  const house = await followingHouse(cms.url, { build: (job) => build(job) })
  await house.tick()
  build = buildAndThen({ 'lund/index.html': page('<a href="/lund/2026/">') })
  cms.entries = ledgerOf(2)
  await house.tick()
  const fault =
    'Post 2 kunde inte publiceras, den förra utgåvan visas. Sidorna höll inte för kontrollen.\n  1 länkar leder ingenstans: /lund/2026/ (på lund/index.html).'
  expect(house.health()).toMatchObject({ published: 1, lastError: fault })
  expect(house.said).toContain(fault)
  build = fakeBuild
  cms.entries = ledgerOf(3)
  await house.tick()
  expect(house.health()).toMatchObject({ published: 3, lastError: null })
})
