/**
 * Makes a release in a process of its own and stops dead at a chosen point, for a test to kill it there.
 * Arguments: the site folder, the number of entries, and `build` or the part of `RELEASE_DISK`.
 */
import { join } from 'node:path'
import { makeRelease } from '../publisher/release.ts'
import { RELEASE_DISK } from '../publisher/release-disk.ts'
import { siteFolders } from '../publisher/release-folders.ts'
import { basisOf } from './basis-fixture.ts'
import { fakeBuild } from './fake-build.ts'
import { ledgerOf } from './ledger-fixture.ts'

const [root = '', count = '', stopAt = ''] = process.argv.slice(2)
const entries = ledgerOf(Number(count))

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
      const built = await fakeBuild(job)
      if (stopAt === 'build') await stopHere()
      return built
    },
    goneAddresses: () => [],
    // One that is never stopped comes later than the one that was.
    clock: () => new Date(Date.UTC(2026, 5, 1, stopAt === 'never' ? 13 : 12, 0, Number(count))),
    disk: {
      sync: (folder) => (stopAt === 'sync' ? stopHere() : RELEASE_DISK.sync(folder)),
      write: async (handle, content) => {
        if (stopAt !== 'write') return RELEASE_DISK.write(handle, content)
        await handle.write(String(content).slice(0, 10))
        await stopHere()
      },
      rename: (from, to) => (stopAt === 'rename' ? stopHere() : RELEASE_DISK.rename(from, to)),
      switchTo: (folders, name) => (stopAt === 'switchTo' ? stopHere() : RELEASE_DISK.switchTo(folders, name)),
    },
  },
  { entries, today: '2026-06-01' },
  basisOf(entries),
  new AbortController().signal,
)
console.log('published')
