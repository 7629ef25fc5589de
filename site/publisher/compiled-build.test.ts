import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { built, builtWith } from '../test/build-place.ts'
import { folderDigests } from '../test/folder-digests.ts'
import { NATIONAL_TODAY, nationalLedger } from '../test/national/national-ledger.ts'
import { SAMPLE_TODAY, sampleLedger } from '../test/sample-ledger.ts'
import { temporaryFolder } from '../test/temporary-folder.ts'
import { buildWithAstro } from './astro-build.ts'
import type { Snapshot } from './build-step.ts'
import { checkBuilt } from './check/check-built.ts'
import { lookAtFiles } from './check/look-at-files.ts'
import { codeVersion } from './code-version.ts'
import { compiledPages } from './compile/compiled-pages.ts'
import { listVersions } from './compile/pages-version.ts'
import { buildWithCompiledPages } from './compiled-build.ts'
import { evidenceOf } from './evidence-of.ts'
import { pagesOfSite, routeIn, siteMemory } from './place/site-in-memory.ts'
import { listReleaseFiles } from './release-files.ts'

const PATIENCE = 240_000
const sample: Snapshot = { entries: sampleLedger(), today: SAMPLE_TODAY }
const national: Snapshot = { entries: nationalLedger(800), today: NATIONAL_TODAY }

let code = ''
/** A publisher just started, with compiled pages in a folder. */
const buildIn = (folder: string, options = {}) => {
  const workDir = join(import.meta.dirname, `../.tmp/test-${process.pid}-compile`)
  onTestFinished(() => rm(workDir, { recursive: true, force: true }))
  const pages = compiledPages({ folder, workDir, installed: code })
  return buildWithCompiledPages({ folder, installed: code, pages, memory: siteMemory(), ...options })
}
/** As before readers are given it. */
async function lookOver({ folder, faults, planned }: Awaited<ReturnType<typeof builtWith>>, { entries }: Snapshot): Promise<void> {
  const { look, seen } = lookAtFiles()
  const files = await listReleaseFiles({ folder, look, signal: new AbortController().signal })
  const evidence = new Set(Object.keys(evidenceOf(entries)))
  await checkBuilt({ folder, files: new Set(Object.keys(files)), evidence, seen, faults, planned })
}

beforeAll(async () => {
  code = await codeVersion()
})

test.each([
  ['the sample, with every kind of page', sample, 300],
  ['a seeded corpus of 2,000 files', national, 1900],
])(
  'the compiled pages of %s are those of a stock astro build, byte for byte, on one thread and on three, and hold when they are looked over',
  async (_, snapshot, atLeast) => {
    const folder = await temporaryFolder()
    const stock = await folderDigests(await built(buildWithAstro, snapshot))
    expect(Object.keys(stock).length).toBeGreaterThan(atLeast)
    for (const threads of [1, 3]) {
      const site = await builtWith(buildIn(folder, { threads, many: 1 }), snapshot, { code })
      expect(await folderDigests(site.folder)).toEqual(stock)
      await lookOver(site, snapshot)
    }
  },
  PATIENCE,
)

test(
  'pages are compiled once for a version of the code and an address, older versions stay, and others can not be had',
  async () => {
    const folder = await temporaryFolder()
    await built(buildIn(folder), sample, { code })
    const [first] = await readdir(folder)
    await mkdir(join(folder, 'f'.repeat(16)))
    await mkdir(join(folder, `${first}.99999.tmp`))
    await writeFile(join(folder, `${first}/server/kept`), '')
    await built(buildIn(folder), sample, { code })
    expect(await readdir(join(folder, `${first}/server`))).toContain('kept')
    await built(buildIn(folder), sample, { code, siteUrl: 'https://annan.example.se' })
    expect((await listVersions(folder)).map(({ siteUrl }) => siteUrl)).toEqual(['https://annan.example.se', 'https://loften.example.se'])
    expect(await readdir(folder)).toHaveLength(2)
    await expect(built(buildIn(folder), sample, { code: 'annan' })).rejects.toThrow('Version annan av sidorna finns inte kvar')
  },
  PATIENCE,
)

test(
  'a page that throws is named with its path, and the others are made',
  async () => {
    const unknown = { reason: 'okänt' as 'ended', text: 'Ett skäl som sidan inte känner.' }
    const entries = sampleLedger().map((entry) => (entry.withdrawal === null ? entry : { ...entry, withdrawal: unknown }))
    const site = await builtWith(buildIn(await temporaryFolder()), { entries, today: SAMPLE_TODAY }, { code })
    expect(site.faults.length).toBeGreaterThan(0)
    expect(Object.keys(await folderDigests(site.folder)).length).toBeGreaterThan(300)
    // Its history tells of the withdrawal too.
    for (const { path } of site.faults) expect(site.gone).toContain(path.replace(/historik\/$/, ''))
  },
  PATIENCE,
)

test(
  'a page shown as a preview is the page itself with a banner, and without an address for anybody to keep',
  async () => {
    const workDir = join(import.meta.dirname, `../.tmp/test-${process.pid}-compile`)
    onTestFinished(() => rm(workDir, { recursive: true, force: true }))
    const signal = new AbortController().signal
    const pages = await compiledPages({ folder: await temporaryFolder(), workDir, installed: code })(
      { code, siteUrl: 'https://loften.example.se' },
      signal,
    )
    const site = await siteMemory().at(pages.world, sample.entries, sample.today, signal)
    const routes = pagesOfSite(site).map((page) => routeIn(site, page))
    const shown = routes.filter(({ page }) => page === 'promise' || page === 'kommun')
    expect(new Set(shown.map(({ page }) => page)).size).toBe(2)
    for (const route of shown.slice(-20)) {
      const page = (await pages.render(route)).toString()
      const banner = { state: 'Återsänt av Polisen', back: 'https://a.example.se/x?y=1&z=2', notes: ['En <rad>.'] }
      const preview = (await pages.render(route, banner)).toString()
      expect(preview).toContain('<strong>Förhandsvisning: texten är inte publicerad.</strong>')
      expect(preview).toContain('Läge i administrationen: Återsänt av Polisen.')
      expect(preview).toContain('<a href="https://a.example.se/x?y=1&amp;z=2" rel="noreferrer">Tillbaka till administrationen</a>')
      expect(preview).toContain('<p>En &lt;rad&gt;.</p>')
      expect(preview).toContain('<meta name="robots" content="noindex">')
      expect(page).not.toContain('Förhandsvisning')
      for (const kept of ['rel="canonical"', 'application/ld+json'])
        expect([page.includes(kept), preview.includes(kept)]).toEqual([true, false])
      const main = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'))
      expect(main(preview)).toBe(main(page))
    }
  },
  PATIENCE,
)
