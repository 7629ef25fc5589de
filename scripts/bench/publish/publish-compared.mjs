/**
 * The publisher's own work for the compared kinds alone: `publish-compared.mjs <index of them> <folder of the whole release's files>
 * <snapshot> <site folder> <compiled pages> <work folder> <site>`. Prints one line of JSON: seconds and processor seconds, as
 * `publish-all.mjs` does. The product makes no such release: the steps are those of `makeRelease`, with fewer pages. What leads
 * from them to the rest leads to the whole release, which has been made.
 */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import path from 'node:path'
import { checkBuilt } from '../../../site/publisher/check/check-built.ts'
import { lookAtFiles } from '../../../site/publisher/check/look-at-files.ts'
import { buildWithCompiledPages } from '../../../site/publisher/compiled-build.ts'
import { RELEASE_DISK } from '../../../site/publisher/release-disk.ts'
import { listReleaseFiles } from '../../../site/publisher/release-files.ts'
import { openedPublisher } from './opened-publisher.mjs'
import { pagesAlone } from './pages-alone.mjs'

const [indexFile, whole, ...own] = process.argv.slice(2)
const addresses = new Set(JSON.parse(readFileSync(indexFile, 'utf8')).map((one) => one.path))
const there = readdirSync(whole, { recursive: true, withFileTypes: true })
const ends = there.filter((item) => item.isFile()).map((item) => path.relative(whole, path.join(item.parentPath, item.name)))
const { folders, compiled, pages, memory, entries, today, basis } = await openedPublisher(own)
const build = buildWithCompiledPages({ ...compiled, pages: pagesAlone(pages, addresses), memory })
const { signal } = new AbortController()
mkdirSync(compiled.workDir, { recursive: true })

const began = performance.now()
const cpuBefore = process.cpuUsage()
const made = path.join(folders.releases, 'compared.tmp')
const folder = path.join(made, 'public')
await mkdir(made, { recursive: true })
const of = basis()
const { faults, planned, gone } = await build({ snapshot: { entries, today }, workDir: compiled.workDir, outDir: folder, ...of, signal })
const { look, seen } = lookAtFiles()
const files = await listReleaseFiles({ folder, signal, look })
await checkBuilt({ folder: whole, files: new Set(ends), evidence: new Set(), seen, faults, planned })
const record = await open(path.join(made, 'release.json'), 'w')
const said = { version: 1, basis: of, madeAt: new Date().toISOString(), gone, evidence: {}, files, stale: [], outlived: {} }
await RELEASE_DISK.write(record, JSON.stringify(said)).finally(() => record.close())
await RELEASE_DISK.sync(made)
await RELEASE_DISK.rename(made, path.join(folders.releases, 'compared'))
await RELEASE_DISK.switchTo(folders, 'compared')
const cpu = process.cpuUsage(cpuBefore)
const wall = (performance.now() - began) / 1000
if (faults.length > 0) throw new Error(`${faults.length} sidor kunde inte göras: ${faults[0].text}`)
if (planned.length !== addresses.size) throw new Error(`${planned.length} sidor gjordes, och ${addresses.size} skulle göras.`)
console.log(JSON.stringify({ wall, cpu: (cpu.user + cpu.system) / 1e6 }))
