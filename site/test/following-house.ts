import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { BuildStep } from '../publisher/build-step.ts'
import { trackFaults } from '../publisher/faults.ts'
import { followAndPublish } from '../publisher/follow-and-publish.ts'
import { openLedgerStore } from '../publisher/ledger-store.ts'
import { siteFolders, tidyReleases } from '../publisher/release-folders.ts'
import { fakeBuild } from './fake-build.ts'
import { temporaryFolder } from './temporary-folder.ts'

type Options = { root?: string; build?: BuildStep; everyMs?: number; patienceMs?: number }

/** A house that follows a CMS, on a site folder of its own (or the given one), whose clock and build the test holds. */
export async function followingHouse(cmsUrl: string, { root, build = fakeBuild, ...rest }: Options = {}) {
  const folders = siteFolders(root ?? (await temporaryFolder()))
  await tidyReleases(folders)
  const said: string[] = []
  const log = (line: string) => said.push(line)
  const time = { now: new Date('2026-06-01T10:00:00Z') }
  const built: string[] = []
  const stopping = new AbortController()
  let published = Promise.withResolvers<void>()
  const { follow, publisher, publishAll, health, retryEvidence, run, wake } = followAndPublish({
    folders,
    workDir: join(folders.root, 'work'),
    store: await openLedgerStore({ file: folders.ledger, log }),
    cmsUrl,
    siteUrl: 'http://127.0.0.1:8080',
    code: 'test',
    build: (job) => {
      built.push(job.snapshot.today)
      return build(job)
    },
    goneAddresses: () => [],
    clock: () => {
      time.now = new Date(time.now.valueOf() + 1)
      return time.now
    },
    log,
    faults: trackFaults(log, () => time.now),
    signal: stopping.signal,
    onPublished: () => {
      published.resolve()
      published = Promise.withResolvers()
    },
    ...rest,
  })
  return {
    folders,
    said,
    time,
    built,
    follow,
    publishAll,
    health,
    wake,
    /** One turn of the loop, to its end. */
    tick: async () => {
      await follow()
      await publisher.consider()
      await retryEvidence()
    },
    /** Lets the loop go by itself, until the test has ended. */
    run(): void {
      const ended = run()
      onTestFinished(async () => {
        stopping.abort()
        await ended
      })
    },
    nextPublication: () => published.promise,
  }
}
