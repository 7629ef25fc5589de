import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/**
 * For other web servers than ours: an empty file for each withdrawn address, beside the public files and named as its page,
 * so that a configuration can ask whether an address is gone without being read anew. In: the release, and all addresses
 * that are gone, with slashes. Writes and removes only what differs. Throws what the disk throws.
 */
export function markGone(release: string, gone: readonly string[]): void {
  const folder = join(release, 'gone')
  const wanted = new Set(gone.map((path) => join(path, 'index.html').slice(1)))
  const there = new Set(marksIn(release))
  for (const mark of there) if (!wanted.has(mark)) rmSync(join(folder, mark), { force: true })
  for (const mark of wanted) {
    if (there.has(mark)) continue
    mkdirSync(join(folder, mark, '..'), { recursive: true })
    writeFileSync(join(folder, mark), '')
  }
}

/** The marks that lie in a release, as `lund/2026/x/index.html`. */
export function marksIn(release: string): string[] {
  const folder = join(release, 'gone')
  try {
    const items = readdirSync(folder, { recursive: true, withFileTypes: true })
    return items.filter((item) => item.isFile()).map((item) => relative(folder, join(item.parentPath, item.name)))
  } catch {
    return []
  }
}
