import { createHash } from 'node:crypto'
import { access, readdir, readFile, rm } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { marksIn } from '../release-gone.ts'
import { journalFile } from '../release-journal.ts'
import type { ReleaseFile } from '../release-record.ts'
import { replaceRecord } from './replace-record.ts'

/** Of nothing that could be wanted, so that all is made anew as soon as that can be done. */
const UNKNOWN = { number: 0, hash: '0'.repeat(64), today: '', code: 'okänd', siteUrl: '' }

/**
 * Writes anew what a release says of itself from what lies in it, when that can't be read: readers are given the pages as
 * they lie there, without compressed forms and evidence, until all is made again. Out: whether there was anything to be
 * had. Throws what the disk throws.
 */
export async function salvageRelease(release: string): Promise<boolean> {
  const folder = join(release, 'public')
  const isThere = await access(join(folder, 'index.html')).then(
    () => true,
    () => false,
  )
  if (!isThere) return false
  const items = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = items.filter((item) => item.isFile() && !/\.(br|gz|same)$/.test(item.name)).map((item) => join(item.parentPath, item.name))
  const files: Record<string, ReleaseFile> = {}
  for (const path of paths.toSorted()) {
    const digest = createHash('sha256')
      .update(await readFile(path))
      .digest('hex')
    files[relative(folder, path).split(sep).join('/')] = { digest, encodings: [] }
  }
  const gone = marksIn(release).map(
    (mark) =>
      `/${mark
        .split(sep)
        .join('/')
        .replace(/index\.html$/, '')}`,
  )
  await replaceRecord(release, { version: 1, basis: UNKNOWN, madeAt: new Date(0).toISOString(), gone, evidence: {}, files })
  await rm(journalFile(release), { force: true })
  return true
}
