import { createHash } from 'node:crypto'
import { link, mkdir, open, readdir, readFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { compressedForms, SIBLING } from './compress.ts'
import type { ReleaseFile } from './release-record.ts'
import { syncFolder } from './sync-folder.ts'
import { writeDurably } from './write-durably.ts'

const AT_ONCE = 16

export type Previous = { folder: string; files: Readonly<Record<string, ReleaseFile>> }
type Options = { from: string; to: string; previous?: Previous | undefined; signal: AbortSignal; write?: typeof writeDurably }

/**
 * Copies a built site into a release folder, with compressed siblings, and waits until the disk has it all. A file that
 * is as it was in the previous release is linked, not written: it costs nothing and keeps its place on disk.
 * Out: every path (with `/`, none before it) and its digest. Throws what the disk throws, or when `signal` aborts.
 */
export async function writeReleaseFiles({
  from,
  to,
  previous,
  signal,
  write = writeDurably,
}: Options): Promise<Record<string, ReleaseFile>> {
  const paths = await filesUnder(from)
  const folders = new Set(paths.map((path) => dirname(join(to, path))))
  for (const folder of folders) await mkdir(folder, { recursive: true })
  const files: Record<string, ReleaseFile> = {}
  const queue = [...paths]
  const worker = async () => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      signal.throwIfAborted()
      files[path.split(sep).join('/')] = await place(path)
    }
  }
  // All have stopped before this returns or throws, so that nobody writes into a folder that is being removed.
  const outcomes = await Promise.allSettled(Array.from({ length: AT_ONCE }, () => worker().finally(() => queue.splice(0))))
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason
  for (const folder of folders) await syncFolder(folder)
  return files

  async function place(path: string): Promise<ReleaseFile> {
    const bytes = await readFile(join(from, path))
    const digest = createHash('sha256').update(bytes).digest('hex')
    const before = previous?.files[path.split(sep).join('/')]
    if (previous !== undefined && before?.digest === digest && (await linked(previous.folder, path, before))) return before
    const forms = await compressedForms(path, bytes)
    // The siblings first, so that no form of a page is ever newer than the page.
    for (const form of forms) await store(join(to, path) + SIBLING[form.encoding], form.bytes)
    await store(join(to, path), bytes)
    return { digest, encodings: forms.map((form) => form.encoding) }
  }

  async function linked(folder: string, path: string, file: ReleaseFile): Promise<boolean> {
    try {
      for (const suffix of ['', ...file.encodings.map((encoding) => SIBLING[encoding])])
        await link(join(folder, path) + suffix, join(to, path) + suffix)
      return true
    } catch {
      // A disk without hard links, or a release that somebody has tidied by hand: written anew instead.
      return false
    }
  }

  async function store(path: string, bytes: Uint8Array): Promise<void> {
    const handle = await open(path, 'w')
    try {
      await write(handle, bytes)
    } finally {
      await handle.close()
    }
  }
}

async function filesUnder(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  return found
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)))
    .sort()
}
