/**
 * Makes a release in a process of its own and stops dead at a chosen point, for a test to kill it there.
 * Arguments: the site folder, the number of entries, and `build` or how many files may be written first.
 */
import { join } from 'node:path'
import { makeRelease } from '../publisher/release.ts'
import { siteFolders } from '../publisher/release-folders.ts'
import { writeDurably } from '../publisher/write-durably.ts'
import { basisOf } from './basis-fixture.ts'
import { fakeBuild } from './fake-build.ts'
import { ledgerOf } from './ledger-fixture.ts'

const [root = '', count = '', stopAt = ''] = process.argv.slice(2)
const entries = ledgerOf(Number(count))
let written = 0

const stopHere = () =>
  new Promise<never>(() => {
    console.log('stopped')
    setInterval(() => {}, 60_000)
  })

await makeRelease(
  {
    folders: siteFolders(root),
    workDir: join(root, 'work'),
    build: async (job) => {
      await fakeBuild(job)
      if (stopAt === 'build') await stopHere()
    },
    goneAddresses: () => [],
    clock: () => new Date(Date.UTC(2026, 5, 1, 12, 0, Number(count))),
    write: async (handle, content) => {
      if (String(written++) === stopAt) {
        await handle.write(String(content).slice(0, 10))
        await stopHere()
      }
      await writeDurably(handle, content)
    },
  },
  { entries, today: '2026-06-01' },
  basisOf(entries),
  new AbortController().signal,
)
console.log('published')
