import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { built } from '../test/build-place.ts'
import { folderDigests } from '../test/folder-digests.ts'
import { NATIONAL_TODAY, nationalLedger } from '../test/national/national-ledger.ts'
import { SAMPLE_TODAY, sampleLedger } from '../test/sample-ledger.ts'
import { temporaryFolder } from '../test/temporary-folder.ts'
import { buildWithAstro } from './astro-build.ts'
import { BuildError, type Snapshot } from './build-step.ts'
import { codeVersion } from './code-version.ts'
import { buildWithCompiledPages } from './compiled-build.ts'

const PATIENCE = 240_000
const sample: Snapshot = { entries: sampleLedger(), today: SAMPLE_TODAY }
const national: Snapshot = { entries: nationalLedger(2000), today: NATIONAL_TODAY }

let code = ''
beforeAll(async () => {
  code = await codeVersion()
})

test.each([
  ['the sample, with every kind of page', sample, 300],
  ['a seeded corpus of 2,000 pages', national, 1900],
])(
  'the compiled pages of %s are those of a stock astro build, byte for byte, on one thread and on three',
  async (_, snapshot, atLeast) => {
    const folder = await temporaryFolder()
    const stock = await folderDigests(await built(buildWithAstro, snapshot))
    expect(Object.keys(stock).length).toBeGreaterThan(atLeast)
    for (const threads of [1, 3]) {
      const compiled = await folderDigests(await built(buildWithCompiledPages({ folder, code, threads, many: 1 }), snapshot))
      expect(compiled).toEqual(stock)
    }
  },
  PATIENCE,
)

test(
  'pages are compiled once for a version of the code and an address, and older ones are removed',
  async () => {
    const folder = await temporaryFolder()
    const build = buildWithCompiledPages({ folder, code })
    await built(build, sample)
    const [first] = await readdir(folder)
    await mkdir(join(folder, 'f'.repeat(16)))
    await mkdir(join(folder, `${first}.99999.tmp`))
    await writeFile(join(folder, `${first}/server/kept`), '')
    await built(build, sample)
    expect(await readdir(join(folder, `${first}/server`))).toContain('kept')
    await built(build, sample, 'https://annan.example.se')
    const kept = await readdir(folder)
    expect(kept).toHaveLength(1)
    expect(kept).not.toContain(first)
  },
  PATIENCE,
)

test(
  'a page that throws is named with its path, and no site comes of it',
  async () => {
    const unknown = { reason: 'okänt' as 'ended', text: 'Ett skäl som sidan inte känner.' }
    const entries = sampleLedger().map((entry) => (entry.withdrawal === null ? entry : { ...entry, withdrawal: unknown }))
    const build = buildWithCompiledPages({ folder: await temporaryFolder(), code })
    const failed = await built(build, { entries, today: SAMPLE_TODAY }).catch((error: unknown) => error)
    expect(failed).toBeInstanceOf(BuildError)
    expect(String(failed)).toMatch(/kunde inte göras:\n {2}\/[a-z]+\/\d{4}\/[a-z-]+\/: /)
  },
  PATIENCE,
)
