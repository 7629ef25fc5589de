import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import { trackFaults } from '../publisher/faults.ts'
import { oneAtATime } from '../publisher/one-at-a-time.ts'
import { createCompressor } from '../publisher/place/compress-release.ts'
import { makeRelease, type ReleaseOptions } from '../publisher/release.ts'
import { siteFolders, tidyReleases } from '../publisher/release-folders.ts'
import { releaseReader } from '../publisher/served-release.ts'
import { basisOf } from './basis-fixture.ts'
import { fakeBuild } from './fake-build.ts'
import { ledgerOf } from './ledger-fixture.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** A site folder of its own, and a way to publish tiny releases into it, one second apart. */
export async function publishingPlace() {
  const dataDir = await temporaryFolder()
  const root = join(dataDir, 'site')
  await mkdir(root)
  const folders = siteFolders(root)
  await tidyReleases(folders)
  const releases = releaseReader(folders)
  const compressor = createCompressor({
    folders,
    releases,
    inTurn: oneAtATime(),
    faults: trackFaults(
      () => {},
      () => new Date(),
    ),
  })
  let second = 0
  const publish = async (
    content: number | readonly LedgerEntry[],
    changed: Partial<ReleaseOptions> = {},
    signal = new AbortController().signal,
  ) => {
    const entries = typeof content === 'number' ? ledgerOf(content) : content
    const at = new Date(Date.UTC(2026, 5, 1, 10, 0, second++))
    const options = { folders, workDir: join(root, 'work'), build: fakeBuild, goneAddresses: () => [], clock: () => at, ...changed }
    const { name } = await makeRelease(options, { entries, today: '2026-06-01' }, basisOf(entries), signal)
    await compressor.run(signal)
    return name
  }
  return { dataDir, root, folders, releases, publish }
}
