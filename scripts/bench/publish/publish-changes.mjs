/**
 * A publisher at work on a release that is there: `publish-changes.mjs <snapshot> <site folder> <compiled pages> <work folder> <site>
 * <changes> <port>`. Prints a line of JSON when it has made the compressed forms and published so many changes one by one. With
 * a port other than 0 it then serves there, and goes on publishing, a change every quarter of a second, until it is told
 * to end; then it prints how many it came to.
 */
import { createServer } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { trackFaults } from '../../../site/publisher/faults.ts'
import { oneAtATime } from '../../../site/publisher/one-at-a-time.ts'
import { createCompressor } from '../../../site/publisher/place/compress-release.ts'
import { createInPlace } from '../../../site/publisher/place/publish-in-place.ts'
import { siteHandler } from '../../../site/publisher/serve.ts'
import { releaseReader } from '../../../site/publisher/served-release.ts'
import { changesOf } from './one-change.mjs'
import { openedPublisher } from './opened-publisher.mjs'

const EVERY_MS = 250
const own = process.argv.slice(2, 7)
const [changes, port] = process.argv.slice(7).map(Number)
const { folders, pages, memory, entries, basis } = await openedPublisher(own)
const signal = new AbortController().signal
const releases = releaseReader(folders)
const inTurn = oneAtATime()
const say = (line) => console.error(line)
const inPlace = createInPlace({ folders, releases, pages, memory, inTurn })
const compressor = createCompressor({ folders, releases, inTurn, faults: trackFaults(say, () => new Date()) })
const seconds = async (work) => {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}

const append = changesOf(entries)
// What an earlier run has published there: the same changes, in the same order.
const published = releases.current().record.basis.number - entries.length
for (let time = 0; time < published; time++) append()

const cpuBefore = process.cpuUsage()
const compress = await seconds(() => compressor.run(signal))
const cpu = process.cpuUsage(cpuBefore)
const prepare = await seconds(() => inPlace.prepare(entries, basis(), signal))
const spent = []
let changing = 0
const written = []
for (let time = 0; time < changes; time++) {
  // What the CMS does is measured by click-to-live.
  append()
  const before = process.cpuUsage()
  spent.push(1000 * (await seconds(async () => written.push(await publish()))))
  const used = process.cpuUsage(before)
  changing += (used.user + used.system) / 1000
}
const compressed = { wall: compress, cpu: (cpu.user + cpu.system) / 1e6 }
console.log(
  JSON.stringify({ spent, written, cpu: changing / changes, compress: compressed, prepare, memoryMb: process.memoryUsage().rss / 1e6 }),
)
if (port !== 0) await serve()

async function publish() {
  const placed = await inPlace.publish(entries, basis(), signal)
  if (placed === undefined || placed.faults.length > 0) throw new Error('En ändring kunde inte publiceras på plats.')
  return placed.written
}

async function serve() {
  const handler = siteHandler({ folders, siteUrl: own[4], health: () => ({}), log: say, releases })
  const server = createServer(handler)
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve))
  let isOver = false
  process.once('SIGTERM', () => (isOver = true))
  console.log(JSON.stringify({ serving: true }))
  let count = 0
  while (!isOver) {
    append()
    await publish()
    await compressor.run(signal)
    count++
    await wait(EVERY_MS)
  }
  console.log(JSON.stringify({ published: count }))
  process.exit(0)
}
