import { hash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { lookAtFiles, type Seen } from '../check/look-at-files.ts'
import { pageFile } from './page-file.ts'

/** What was written, so that nobody has to read it again: the digest of each file, and what a check needs to know. */
export type Made = { digests: Map<string, string>; seen: Seen }

/**
 * Writes pages into a folder of nobody else's. Synchronous: for many small files that is the fastest. In: the folder, and
 * the paths of all pages there will be. Out: a function to hand each page to, and what has been made.
 */
export function pageWriter(folder: string, planned: readonly string[] = []): { write: (path: string, bytes: Buffer) => void; made: Made } {
  const parents = new Set<string>()
  const digests = new Map<string, string>()
  const { look, seen } = lookAtFiles(new Set(planned))
  return {
    made: { digests, seen },
    write(path, bytes) {
      const name = pageFile(path)
      const file = join(folder, name)
      const parent = dirname(file)
      if (!parents.has(parent)) mkdirSync(parent, { recursive: true })
      parents.add(parent)
      writeFileSync(file, bytes)
      digests.set(name, hash('sha256', bytes))
      look(name, bytes)
    },
  }
}
