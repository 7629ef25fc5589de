import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { BuildStep, Built, Progress, Snapshot } from './build-step.ts'
import { checkBuilt } from './check/check-built.ts'
import { lookAtFiles, seenByAll } from './check/look-at-files.ts'
import { evidenceOf } from './evidence-of.ts'
import { followsFrom } from './follows-from.ts'
import { keepFromBefore, outlivedAssets } from './keep-from-before.ts'
import { RELEASE_DISK, type ReleaseDisk } from './release-disk.ts'
import { listReleaseFiles } from './release-files.ts'
import { currentRelease, readRelease, type SiteFolders, tidyReleases } from './release-folders.ts'
import { markGone } from './release-gone.ts'
import type { Basis, ReleaseRecord } from './release-record.ts'
import { pageFile } from './render/page-file.ts'
import type { PageFault } from './render/render-pages.ts'
import { withSlashes } from './served-release.ts'
import { syncFolder } from './sync-folder.ts'

export type ReleaseOptions = {
  folders: SiteFolders
  /** Where the build may work; must be inside the project, since Astro can't move files between disks. */
  workDir: string
  build: BuildStep
  /** Where the build doesn't say which addresses are withdrawn. */
  goneAddresses: (snapshot: Snapshot) => string[]
  clock: () => Date
  onProgress?: Progress
  disk?: ReleaseDisk
}

/**
 * Makes a release of a snapshot and puts it before the readers, not yet compressed. Out: its name, and the pages that could
 * not be made and are as they were. Whatever fails on the way, and at whatever point the process is killed, the release
 * that was served is served still and what was half made is removed. Refused, with `BuildError`: a site that
 * does not hold when it is looked over (`checkBuilt`), as when so much fails that it is the code that is broken.
 */
export async function makeRelease(
  options: ReleaseOptions,
  snapshot: Snapshot,
  basis: Basis,
  signal: AbortSignal,
): Promise<{ name: string; faults: readonly PageFault[] }> {
  const { folders, workDir, clock, disk = RELEASE_DISK } = options
  const madeAt = clock().toISOString()
  const name = `${basis.number}-${madeAt.replaceAll(/[-:.]/g, '')}`
  const unfinished = join(folders.releases, `${name}.tmp`)
  const previous = previousRelease(folders)
  let faults: readonly PageFault[] = []
  try {
    const built = await build(options, join(unfinished, 'public'), snapshot, basis, signal)
    faults = built.faults
    const gone = (built.gone ?? options.goneAddresses(snapshot)).map(withSlashes)
    const folder = join(unfinished, 'public')
    const { look, seen } = lookAtFiles()
    const digests = built.made?.digests
    const record = await recordOf({ faults, gone, folder, snapshot, basis, madeAt, previous, signal, digests, look })
    const [files, evidence] = [new Set(Object.keys(record.files)), new Set(Object.keys(record.evidence))]
    await checkBuilt({
      folder,
      files,
      evidence,
      seen: seenByAll([seen, ...(built.made ? [built.made.seen] : [])]),
      faults,
      planned: built.planned,
    })
    markGone(unfinished, gone)
    await writeRecord(join(unfinished, 'release.json'), record, disk)
    await disk.sync(unfinished)
    await disk.rename(unfinished, join(folders.releases, name))
    await syncFolder(folders.releases)
    signal.throwIfAborted()
    await disk.switchTo(folders, name)
  } finally {
    await rm(unfinished, { recursive: true, force: true })
    await rm(workDir, { recursive: true, force: true })
  }
  // What was erased by law, or was never in this ledger, must not lie in an older folder either.
  const mustForget = previous !== undefined && !followsFrom(previous.basis, snapshot.entries)
  await tidyReleases(folders, mustForget ? { kept: 1 } : {})
  return { name, faults }
}

async function build(
  { workDir, build, onProgress }: ReleaseOptions,
  outDir: string,
  snapshot: Snapshot,
  basis: Basis,
  signal: AbortSignal,
): Promise<Built> {
  await rm(workDir, { recursive: true, force: true })
  await mkdir(workDir, { recursive: true })
  await mkdir(join(outDir, '..'), { recursive: true })
  const { siteUrl, code } = basis
  return build({ snapshot, workDir, outDir, siteUrl, code, signal, ...(onProgress && { onProgress }) })
}

type Making = {
  faults: readonly PageFault[]
  gone: string[]
  folder: string
  snapshot: Snapshot
  basis: Basis
  madeAt: string
  previous: ReturnType<typeof previousRelease>
  signal: AbortSignal
  digests: ReadonlyMap<string, string> | undefined
  look: (path: string, bytes: Buffer) => void
}

async function recordOf({
  faults,
  gone,
  folder,
  snapshot,
  basis,
  madeAt,
  previous,
  signal,
  digests,
  look,
}: Making): Promise<ReleaseRecord> {
  const files = await listReleaseFiles({ folder, previous, signal, digests, look })
  const stale = faults.map(({ path }) => pageFile(path))
  const withdrawn = new Set(gone.map(pageFile))
  const outlived = previous === undefined ? {} : outlivedAssets(files, previous, madeAt)
  if (previous !== undefined) {
    // Not the old page at a withdrawn address, which is the very text that was withdrawn, and none after an erasure.
    const pages = followsFrom(previous.basis, snapshot.entries) ? stale.filter((path) => !withdrawn.has(path)) : []
    Object.assign(files, await keepFromBefore(previous, [...pages, ...Object.keys(outlived)], folder))
  }
  return { version: 1, basis, madeAt, gone, evidence: evidenceOf(snapshot.entries), files, stale, outlived }
}

function previousRelease(folders: SiteFolders) {
  const name = currentRelease(folders)
  const record = name === undefined ? undefined : readRelease(folders, name)
  if (name === undefined || record === undefined) return undefined
  const { files, basis, outlived = {} } = record
  return { folder: join(folders.releases, name, 'public'), files, basis, outlived }
}

async function writeRecord(path: string, record: ReleaseRecord, disk: ReleaseDisk): Promise<void> {
  const handle = await open(path, 'w')
  await disk.write(handle, JSON.stringify(record)).finally(() => handle.close())
}
