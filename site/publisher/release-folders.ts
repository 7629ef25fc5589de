import { existsSync, readFileSync, readlinkSync } from 'node:fs'
import { mkdir, readdir, rename, rm, symlink } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { withChanges } from './release-change.ts'
import { readJournal } from './release-journal.ts'
import { type ReleaseRecord, releaseRecord } from './release-record.ts'
import { syncFolder } from './sync-folder.ts'

/** The served one, and the one before it, whose files somebody may be about to open. */
const KEPT = 2

/** Where things lie under `<LOVAT_DATA>/site`. */
export function siteFolders(root: string) {
  return {
    root,
    releases: join(root, 'releases'),
    current: join(root, 'current'),
    files: join(root, 'files'),
    compiled: join(root, 'compiled'),
    ledger: join(root, 'ledger.jsonl'),
    hold: join(root, 'hold.json'),
    lock: join(root, 'publisher.lock'),
    control: join(root, 'control.json'),
  }
}
export type SiteFolders = ReturnType<typeof siteFolders>

/** The name of the release that is served, read anew each time; undefined before the first. */
export function currentRelease(folders: SiteFolders): string | undefined {
  try {
    return basename(readlinkSync(folders.current))
  } catch {
    return undefined
  }
}

/** What a release says of itself; undefined when it is missing or can't be read, and then it must be made again. */
export function readRelease(folders: SiteFolders, name: string): ReleaseRecord | undefined {
  try {
    const folder = join(folders.releases, name)
    return withChanges(releaseRecord.parse(JSON.parse(readFileSync(join(folder, 'release.json'), 'utf8'))), readJournal(folder))
  } catch {
    return undefined
  }
}

/** Whether a release still lies where it was made: somebody may have removed it by hand. */
export const isReleaseThere = (folders: SiteFolders, name: string): boolean => existsSync(join(folders.releases, name, 'release.json'))

/** Every finished release, newest first. */
export async function listReleases(folders: SiteFolders): Promise<string[]> {
  const names = await readdir(folders.releases).catch(() => [])
  return names.filter((name) => /^\d+-\d+T\d+Z$/.test(name)).sort((a, b) => (madeAt(a) < madeAt(b) ? 1 : -1))
}

/** Puts a finished release before the readers, in one step: at every instant `current` names a whole release. */
export async function switchTo(folders: SiteFolders, name: string): Promise<void> {
  const link = join(folders.root, `current.${process.pid}.tmp`)
  await rm(link, { force: true })
  await symlink(join('releases', name), link)
  await rename(link, folders.current)
  await syncFolder(folders.root)
}

/** Removes what a crash left behind and the releases that are no longer needed; the served one always stays. */
export async function tidyReleases(folders: SiteFolders, { kept: count = KEPT } = {}): Promise<void> {
  await mkdir(folders.releases, { recursive: true })
  await mkdir(folders.files, { recursive: true })
  const current = currentRelease(folders)
  const kept = new Set([current, ...(await listReleases(folders)).filter((name) => name !== current).slice(0, count - 1)])
  const unneeded = (await readdir(folders.releases)).filter((name) => !kept.has(name)).map((name) => join(folders.releases, name))
  const torn = (await readdir(folders.root)).filter((name) => name.endsWith('.tmp')).map((name) => join(folders.root, name))
  const tornFiles = (await readdir(folders.files)).filter((name) => name.endsWith('.tmp')).map((name) => join(folders.files, name))
  for (const path of [...unneeded, ...torn, ...tornFiles]) await rm(path, { recursive: true, force: true })
}

const madeAt = (name: string) => name.slice(name.indexOf('-') + 1)
