import { hash } from 'node:crypto'
import { link, readdir, readFile, rename } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { SIBLING } from './compress.ts'
import { fewAtATime } from './few-at-a-time.ts'
import type { ReleaseFile } from './release-record.ts'

const AT_ONCE = 16

export type Previous = { folder: string; files: Readonly<Record<string, ReleaseFile>> }
type Options = {
  folder: string
  previous?: Previous | undefined
  signal: AbortSignal
  /** Digests of files that whoever wrote them has told of: they are not read again. */
  digests?: ReadonlyMap<string, string> | undefined
  /** Shown every file that is read. */
  look?: (path: string, bytes: Buffer) => void
}

/**
 * Goes through the files of a release that has been built. One that is as it was in the release before is exchanged for a
 * link to that one, with its compressed forms: it costs nothing and keeps its place on disk.
 * Out: every path (with `/`, none before it) and its digest. Throws what the disk throws, or when `signal` aborts.
 */
export async function listReleaseFiles({ folder, previous, signal, digests, look: show }: Options): Promise<Record<string, ReleaseFile>> {
  const named = async (path: string): Promise<[string, ReleaseFile]> => {
    signal.throwIfAborted()
    const name = path.split(sep).join('/')
    return [name, await fileOf(path, digests?.get(name) ?? (await digestOf(path, name)), previous?.files[name])]
  }
  // All have stopped before this returns or throws, so that nobody writes into a folder that is being removed.
  return Object.fromEntries(await fewAtATime(await filesUnder(folder), AT_ONCE, named))

  async function digestOf(path: string, name: string): Promise<string> {
    const bytes = await readFile(join(folder, path))
    show?.(name, bytes)
    return hash('sha256', bytes)
  }

  async function fileOf(path: string, digest: string, before: ReleaseFile | undefined): Promise<ReleaseFile> {
    if (previous === undefined || before?.digest !== digest) return { digest, encodings: [] }
    return (await linkFile(previous, path, before, folder)) ? before : { digest, encodings: [] }
  }
}

/** Links a file of the release before, with its compressed forms, to the same place in this one. Out: whether it could. */
export async function linkFile(previous: Previous, path: string, file: ReleaseFile, folder: string): Promise<boolean> {
  try {
    for (const suffix of [...file.encodings.map((encoding) => SIBLING[encoding]), '']) {
      await link(join(previous.folder, path) + suffix, `${join(folder, path)}.same`)
      await rename(`${join(folder, path)}.same`, join(folder, path) + suffix)
    }
    return true
  } catch {
    // A disk without hard links, or a release that somebody has tidied by hand.
    return false
  }
}

async function filesUnder(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  return found
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)))
    .sort()
}
