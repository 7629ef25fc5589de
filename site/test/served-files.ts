import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { SiteFolders } from '../publisher/release-folders.ts'
import { currentRelease, readRelease } from '../publisher/release-folders.ts'
import { folderDigests } from './folder-digests.ts'

/** What readers are given, file by file, after a look that the list of files, the files and their compressed forms agree. */
export async function servedFiles(folders: SiteFolders): Promise<Record<string, string>> {
  const name = currentRelease(folders) ?? ''
  const record = readRelease(folders, name)
  const folder = join(folders.releases, name, 'public')
  const onDisk = await folderDigests(folder)
  const expected: Record<string, string> = {}
  for (const [path, { digest, encodings }] of Object.entries(record?.files ?? {})) {
    expected[path] = digest
    for (const [encoding, suffix, unpack] of [['br', '.br', brotliDecompressSync] as const, ['gzip', '.gz', gunzipSync] as const]) {
      if (!encodings.includes(encoding)) continue
      const bytes = await readFile(join(folder, path + suffix))
      if (createHash('sha256').update(unpack(bytes)).digest('hex') !== digest) throw new Error(`${path}${suffix} säger något annat`)
    }
  }
  const pages = Object.fromEntries(Object.entries(onDisk).filter(([path]) => !/\.(br|gz)$/.test(path)))
  if (JSON.stringify(sorted(pages)) !== JSON.stringify(sorted(expected))) throw new Error('listan över filer säger något annat än disken')
  return sorted(pages)
}

const sorted = (files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1)))
