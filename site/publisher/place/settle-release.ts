import { createHash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress, gunzip } from 'node:zlib'
import { SIBLING } from '../compress.ts'
import { currentRelease, readRelease, type SiteFolders } from '../release-folders.ts'
import { markGone } from '../release-gone.ts'
import { isJournalDamaged, journalFile, readJournal } from '../release-journal.ts'
import type { ReleaseFile } from '../release-record.ts'
import { withSlashes } from '../served-release.ts'
import { removeFile } from './place-files.ts'
import { replaceRecord } from './replace-record.ts'
import { salvageRelease } from './salvage-release.ts'

export type Settled = 'whole' | 'salvaged' | 'lost'

const UNPACK = { br: promisify(brotliDecompress), gzip: promisify(gunzip) }

/**
 * At start, before anybody is served: finds out how far the changes of the served release came, and writes down how it is.
 * A file that is not what the journal says is served as it lies there, and is noted to be made again. May be broken off
 * at any point and begun anew. Out: `salvaged` when what the release says of itself could not be read and was found out from
 * its files, `lost` when there is nothing there. Throws what the disk throws.
 */
export async function settleRelease(folders: SiteFolders): Promise<Settled> {
  const name = currentRelease(folders)
  if (name === undefined) return 'whole'
  const release = join(folders.releases, name)
  const record = readRelease(folders, name)
  if (record === undefined || isJournalDamaged(release)) return (await salvageRelease(release)) ? 'salvaged' : 'lost'
  await rm(join(release, 'staging'), { recursive: true, force: true })
  const changes = readJournal(release)
  markGone(release, record.gone.map(withSlashes))
  if (changes.length === 0) return 'whole'
  const stale = new Set(record.stale)
  for (const path of new Set(changes.flatMap(({ put, removed }) => [...Object.keys(put), ...removed]))) {
    const file = record.files[path]
    if (file === undefined) removeFile(join(release, 'public', path))
    else if (!(await isAsSaid(join(release, 'public', path), file))) {
      const digest = await digestOf(join(release, 'public', path))
      if (digest === undefined) delete record.files[path]
      else record.files[path] = { digest, encodings: [] }
      stale.add(path)
    }
  }
  await replaceRecord(release, { ...record, stale: [...stale] })
  await rm(journalFile(release), { force: true })
  return 'whole'
}

async function isAsSaid(path: string, { digest, encodings }: ReleaseFile): Promise<boolean> {
  try {
    if (sha256(await readFile(path)) !== digest) return false
    for (const encoding of encodings) {
      if (sha256(await UNPACK[encoding](await readFile(path + SIBLING[encoding]))) !== digest) return false
    }
    return true
  } catch {
    return false
  }
}

const digestOf = (path: string): Promise<string | undefined> => readFile(path).then(sha256, () => undefined)
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
