import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type ReleaseChange, withChanges } from './release-change.ts'
import { currentRelease, readRelease, type SiteFolders } from './release-folders.ts'
import type { ReleaseRecord } from './release-record.ts'

export type ServedRelease = {
  name: string
  folder: string
  record: ReleaseRecord
  files: Map<string, ReleaseRecord['files'][string]>
  gone: ReadonlySet<string>
}

/**
 * Reads releases for the server. `current()` looks at the link anew for each request, so a switch counts at once, and
 * gives one release that a whole answer is taken from. What a release says is read once; who changes it in place says so
 * with `changed`, in the same turn of the event loop as the files.
 */
export type ReleaseReader = ReturnType<typeof releaseReader>

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
    /** Takes note of what was changed in a release. Costs what the change is, not what the release is. */
    changed(name: string, { put, removed, gone, ...change }: ReleaseChange): void {
      const served = known.get(name)
      if (served === undefined) return
      for (const path of removed) served.files.delete(path)
      for (const [path, file] of Object.entries(put)) served.files.set(path, file)
      // The record's own list of files is what it was when it was read: nobody but `files` is asked.
      const record = withChanges({ ...served.record, files: {} }, [{ put: {}, removed: [], gone, ...change }])
      known.set(name, { ...served, record, gone: new Set(gone.map(withSlashes)) })
    },
    /** Reads a release anew the next time. */
    forget: (name: string) => void known.delete(name),
  }
}

/** `/lund/2026/x/` however it was written. */
export const withSlashes = (path: string): string => `/${path.replaceAll(/^\/+|\/+$/g, '')}/`.replace('//', '/')
