import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { currentRelease, readRelease, type SiteFolders } from './release-folders.ts'
import type { ReleaseRecord } from './release-record.ts'

export type ServedRelease = {
  name: string
  folder: string
  record: ReleaseRecord
  files: ReadonlyMap<string, ReleaseRecord['files'][string]>
  gone: ReadonlySet<string>
}

/**
 * Reads releases for the server. `current()` looks at the link anew for each request, so a switch counts at once, and
 * gives one release that a whole answer is taken from. A release never changes, so what it says is read once.
 */
export function releaseReader(folders: SiteFolders) {
  const known = new Map<string, ServedRelease>()

  function release(name: string): ServedRelease | undefined {
    const found = known.get(name)
    if (found !== undefined) return found
    const record = readRelease(folders, name)
    if (record === undefined) return undefined
    const files = new Map(Object.entries(record.files))
    const read = { name, folder: join(folders.releases, name, 'public'), record, files, gone: new Set(record.gone.map(withSlashes)) }
    known.set(name, read)
    return read
  }

  function forgetTidied(): void {
    const there = readdirSync(folders.releases)
    for (const name of known.keys()) if (!there.includes(name)) known.delete(name)
  }

  return {
    current(): ServedRelease | undefined {
      const name = currentRelease(folders)
      if (name === undefined) return undefined
      if (!known.has(name)) forgetTidied()
      return release(name)
    },
    /** The release other than `current` that still has a file: a reader with an older page open must get its style sheet. */
    earlierWith(path: string, current: ServedRelease): ServedRelease | undefined {
      return readdirSync(folders.releases)
        .filter((name) => name !== current.name && !name.endsWith('.tmp'))
        .map(release)
        .find((earlier) => earlier?.files.has(path))
    },
  }
}

/** `/lund/2026/x/` however it was written. */
export const withSlashes = (path: string): string => `/${path.replaceAll(/^\/+|\/+$/g, '')}/`.replace('//', '/')
