import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pageFile } from './page-file.ts'

/** A function that writes pages into a folder of nobody else's. Synchronous: for many small files that is the fastest. */
export function pageWriter(folder: string): (path: string, bytes: Buffer) => void {
  const made = new Set<string>()
  return (path, bytes) => {
    const file = join(folder, pageFile(path))
    const parent = dirname(file)
    if (!made.has(parent)) mkdirSync(parent, { recursive: true })
    made.add(parent)
    writeFileSync(file, bytes)
  }
}
