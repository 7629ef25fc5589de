import { createHash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { COMPRESSED_AT_ONCE, compressedForms, isCompressible } from '../compress.ts'
import { faultText } from '../fault-text.ts'
import type { Faults } from '../faults.ts'
import { fewAtATime } from '../few-at-a-time.ts'
import type { InTurn } from '../one-at-a-time.ts'
import { readRelease, type SiteFolders } from '../release-folders.ts'
import { journalFile } from '../release-journal.ts'
import type { ReleaseFile } from '../release-record.ts'
import type { ReleaseReader, ServedRelease } from '../served-release.ts'
import { syncTree } from '../sync-tree.ts'
import { type Disk, type NewFile, placeFiles } from './place-files.ts'
import { replaceRecord } from './replace-record.ts'
import { settleRelease } from './settle-release.ts'

/** So few that a change that comes meanwhile waits for no more than a glance. */
const BATCH = 96
/** After so many, the journal is gone through, so that a start after a crash has little to look at. */
const SETTLED_AFTER = 2000
/** The same when there is nothing more to compress. */
const SETTLED_AT_REST = 500

type Options = { folders: SiteFolders; releases: ReleaseReader; inTurn: InTurn; faults: Faults; disk?: Disk }

/**
 * Gives the pages of the served release the compressed forms that they lack; until then readers get them as they are. `run`
 * may be called as often as one likes, and goes on until nothing is left or `signal` aborts. Never rejects: what goes wrong
 * is told, and tried again the next time.
 */
export function createCompressor({ folders, releases, inTurn, faults, disk }: Options) {
  let running: Promise<void> | undefined
  let isAskedAgain = false
  let unsettled = 0
  /** What was found to gain nothing, by release, path and digest. */
  const small = new Set<string>()

  async function work(signal: AbortSignal): Promise<void> {
    let queue: [string, ReleaseFile][] = []
    let of: string | undefined
    while (!signal.aborted) {
      const served = releases.current()
      if (served === undefined) break
      if (queue.length === 0 || of !== served.name) queue = lacking(served, small)
      of = served.name
      const batch = queue.splice(0, BATCH)
      if (batch.length === 0) break
      const files = await fewAtATime(batch, COMPRESSED_AT_ONCE, ([path, file]) => compressed(served, path, file))
      for (const [index, { forms }] of files.entries()) if (forms.length === 0 && batch[index]) small.add(key(served, batch[index]))
      unsettled += await inTurn(() => place(served, batch, files))
      if (unsettled >= SETTLED_AFTER) unsettled = await inTurn(() => settled(folders, releases))
    }
    // Going through the journal costs what the release is: not for each change.
    if (unsettled >= SETTLED_AT_REST) unsettled = await inTurn(() => settled(folders, releases))
    faults.heal('compress', 'Sidorna kan komprimeras igen.')
  }

  async function place(served: ServedRelease, batch: readonly [string, ReleaseFile][], made: readonly NewFile[]): Promise<number> {
    const now = releases.current()
    // What was changed meanwhile has got forms of its own.
    const digests = new Map(batch)
    const files = made.filter(({ path, forms }) => forms.length > 0 && now?.files.get(path)?.digest === digests.get(path)?.digest)
    if (now?.name !== served.name || files.length === 0) return 0
    const { basis, stale = [], gone } = now.record
    const put = files.map(({ path, forms }) => {
      return [path, { digest: digests.get(path)?.digest ?? '', encodings: forms.map(({ encoding }) => encoding) }] as const
    })
    const change = { basis, put: Object.fromEntries(put), removed: [], stale, gone }
    try {
      const onPlaced = () => releases.changed(now.name, change)
      await placeFiles({ release: join(folders.releases, now.name), files, change, onPlaced, ...(disk && { disk }) })
    } catch (error) {
      await settleRelease(folders).catch(() => {})
      releases.forget(now.name)
      throw error
    }
    return files.length
  }

  /** Until nobody has asked since it began to look: a page that is placed while it ends must not wait for the next change. */
  async function workUntilDone(signal: AbortSignal): Promise<void> {
    do {
      isAskedAgain = false
      await work(signal)
    } while (isAskedAgain && !signal.aborted)
  }

  return {
    run(signal: AbortSignal): Promise<void> {
      isAskedAgain = true
      running ??= workUntilDone(signal)
        .catch((error: unknown) => {
          if (!signal.aborted)
            faults.report('compress', `Sidorna kunde inte komprimeras, och skickas som de är så länge. ${faultText(error)}`)
        })
        .finally(() => {
          running = undefined
        })
      return running
    },
  }
}

const key = ({ name }: ServedRelease, [path, { digest }]: readonly [string, ReleaseFile]) => `${name}/${path}/${digest}`

const lacking = (served: ServedRelease, small: ReadonlySet<string>): [string, ReleaseFile][] =>
  [...served.files].filter((file) => file[1].encodings.length === 0 && isCompressible(file[0]) && !small.has(key(served, file)))

/** A file that is not what it is said to be gets no forms: they would say something else than the page. */
async function compressed({ folder }: ServedRelease, path: string, { digest }: ReleaseFile): Promise<NewFile> {
  const bytes = await readFile(join(folder, path)).catch(() => Buffer.alloc(0))
  const isAsSaid = createHash('sha256').update(bytes).digest('hex') === digest
  return { path, forms: isAsSaid ? await compressedForms(path, bytes) : [] }
}

/** Writes the journal into the record. What it names must be on the disk first: nobody looks for it there afterwards. */
async function settled(folders: SiteFolders, releases: ReleaseReader): Promise<number> {
  const name = releases.current()?.name
  const record = name === undefined ? undefined : readRelease(folders, name)
  if (name === undefined || record === undefined) return 0
  const release = join(folders.releases, name)
  await syncTree(release)
  await replaceRecord(release, record)
  await rm(journalFile(release), { force: true })
  return 0
}
