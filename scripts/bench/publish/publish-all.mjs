/**
 * The publisher's own full publish: `publish-all.mjs <snapshot> <site folder> <compiled pages> <work folder> <site>`. Prints one line
 * of JSON: seconds and processor seconds from the ledger in memory to a release that readers see, nothing known from
 * before; and where it lies.
 */
import { buildWithCompiledPages } from '../../../site/publisher/compiled-build.ts'
import { makeRelease } from '../../../site/publisher/release.ts'
import { releaseReader } from '../../../site/publisher/served-release.ts'
import { openedPublisher } from './opened-publisher.mjs'

const { folders, compiled, pages, memory, entries, today, basis } = await openedPublisher(process.argv.slice(2))
const build = buildWithCompiledPages({ ...compiled, pages, memory })
const options = { folders, workDir: compiled.workDir, build, goneAddresses: () => [], clock: () => new Date() }

const began = performance.now()
const cpuBefore = process.cpuUsage()
const { faults } = await makeRelease(options, { entries, today }, basis(), new AbortController().signal)
const cpu = process.cpuUsage(cpuBefore)
const wall = (performance.now() - began) / 1000
if (faults.length > 0) throw new Error(`${faults.length} sidor kunde inte göras: ${faults[0].text}`)
console.log(JSON.stringify({ wall, cpu: (cpu.user + cpu.system) / 1e6, folder: releaseReader(folders).current().folder }))
