import { mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { BuildError, type BuildStep, type Snapshot } from './build-step.ts'
import { evidenceOf } from './evidence-of.ts'
import { type Previous, writeReleaseFiles } from './release-files.ts'
import { currentRelease, readRelease, type SiteFolders, switchTo, tidyReleases } from './release-folders.ts'
import type { Basis, ReleaseFile, ReleaseRecord } from './release-record.ts'
import { syncFolder } from './sync-folder.ts'
import { writeDurably } from './write-durably.ts'

const NEEDED = ['index.html', '404.html']

export type ReleaseOptions = {
  folders: SiteFolders
  /** Where the build may work; must be inside the project, since Astro can't move files between disks. */
  workDir: string
  build: BuildStep
  goneAddresses: (snapshot: Snapshot) => string[]
  clock: () => Date
  write?: typeof writeDurably
}

/**
 * Makes a release of a snapshot and puts it before the readers. Out: its name. Whatever fails on the way, and at
 * whatever point the process is killed, the release that was served is served still and what was half made is removed.
 */
export async function makeRelease(options: ReleaseOptions, snapshot: Snapshot, basis: Basis, signal: AbortSignal): Promise<string> {
  const { folders, workDir, clock } = options
  const madeAt = clock().toISOString()
  const name = `${basis.number}-${madeAt.replaceAll(/[-:.]/g, '')}`
  const unfinished = join(folders.releases, `${name}.tmp`)
  try {
    const built = await build(options, snapshot, basis, signal)
    const to = join(unfinished, 'public')
    const files = await writeReleaseFiles({
      from: built,
      to,
      previous: previousRelease(folders),
      signal,
      ...(options.write && { write: options.write }),
    })
    const { gone, evidence } = { gone: options.goneAddresses(snapshot), evidence: evidenceOf(snapshot.entries) }
    await writeRecord(join(unfinished, 'release.json'), { version: 1, basis, madeAt, gone, evidence, files }, options.write)
    await syncFolder(unfinished)
    await rename(unfinished, join(folders.releases, name))
    await syncFolder(folders.releases)
    await switchTo(folders, name)
  } finally {
    await rm(unfinished, { recursive: true, force: true })
    await rm(workDir, { recursive: true, force: true })
  }
  await tidyReleases(folders)
  return name
}

async function build({ workDir, build }: ReleaseOptions, snapshot: Snapshot, basis: Basis, signal: AbortSignal): Promise<string> {
  await rm(workDir, { recursive: true, force: true })
  await mkdir(workDir, { recursive: true })
  const outDir = join(workDir, 'out')
  await build({ snapshot, workDir, outDir, siteUrl: basis.siteUrl, signal })
  for (const file of NEEDED) {
    const handle = await open(join(outDir, file)).catch(() => undefined)
    const size = (await handle?.stat())?.size ?? 0
    await handle?.close()
    if (size === 0) throw new BuildError(`Bygget gav ingen ${file}.`)
  }
  return outDir
}

function previousRelease(folders: SiteFolders): Previous | undefined {
  const name = currentRelease(folders)
  const record = name === undefined ? undefined : readRelease(folders, name)
  if (name === undefined || record === undefined) return undefined
  const files: Readonly<Record<string, ReleaseFile>> = record.files
  return { folder: join(folders.releases, name, 'public'), files }
}

async function writeRecord(path: string, record: ReleaseRecord, write = writeDurably): Promise<void> {
  const handle = await open(path, 'w')
  try {
    await write(handle, JSON.stringify(record))
  } finally {
    await handle.close()
  }
}
