import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import { trackFaults } from '../publisher/faults.ts'
import { fold } from '../publisher/fold.ts'
import { forgetErased } from '../publisher/forget-erased.ts'
import { oneAtATime } from '../publisher/one-at-a-time.ts'
import { createCompressor } from '../publisher/place/compress-release.ts'
import type { Disk } from '../publisher/place/place-files.ts'
import { createInPlace, type Placed } from '../publisher/place/publish-in-place.ts'
import { settleRelease } from '../publisher/place/settle-release.ts'
import { siteMemory } from '../publisher/place/site-in-memory.ts'
import { makeRelease } from '../publisher/release.ts'
import { siteFolders, tidyReleases } from '../publisher/release-folders.ts'
import type { Renderer } from '../publisher/render/load-renderer.ts'
import { releaseReader } from '../publisher/served-release.ts'
import { EMPTY_STATE } from '../publisher/state.ts'
import { gonePaths } from '../src/routes/gone-paths.ts'
import { basisOf } from './basis-fixture.ts'
import { buildFakePages, fakePages, fakeRenderer } from './fake-pages.ts'

const never = new AbortController().signal
const now = (): Date => new Date()
type Options = { disk?: Disk; renderer?: Renderer }

/** A publisher just started on a site folder: publishes in place where it can, as a new release where it must. */
export async function inPlaceHouse(root: string, { disk, renderer = fakeRenderer }: Options = {}) {
  const folders = siteFolders(root)
  await mkdir(root, { recursive: true })
  const settled = await settleRelease(folders)
  await tidyReleases(folders)
  const releases = releaseReader(folders)
  const pages = fakePages(renderer)
  const shared = { folders, releases, inTurn: oneAtATime(), ...(disk && { disk }) }
  const inPlace = createInPlace({ ...shared, pages: async () => pages, memory: siteMemory() })
  const said: string[] = []
  const compressor = createCompressor({ ...shared, faults: trackFaults((line) => said.push(line), now) })
  let second = 0
  return {
    folders,
    releases,
    settled,
    said,
    compress: () => compressor.run(never),
    async publish(ledger: readonly LedgerEntry[], today: string): Promise<Placed | undefined> {
      const entries = forgetErased(ledger).kept
      const placed = await inPlace.publish(entries, basisOf(entries, today), never)
      if (placed !== undefined) return placed
      const clock = () => new Date(Date.now() + second++)
      const goneAddresses = () => gonePaths(fold(EMPTY_STATE, entries))
      const options = { folders, workDir: join(root, 'work'), build: buildFakePages(renderer), goneAddresses, clock }
      await makeRelease(options, { entries, today }, basisOf(entries, today), never)
      return undefined
    },
  }
}
