import { cp, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { linkFile, type Previous } from './release-files.ts'
import type { ReleaseFile } from './release-record.ts'

/** How long a reader who has an older page open can still fetch its style sheet. */
const ASSETS_STAY_MS = 24 * 60 * 60_000
const HASHED = '_astro/'

/** Since when each hashed file has been on no page, by path. */
export type Outlived = Readonly<Record<string, string>>

/**
 * Which hashed files of the release before stay reachable in the new one, and since when nobody links to them. In: the new
 * files, those before with what was outlived then, and the time. Those outlived for a day are left behind.
 */
export function outlivedAssets(
  files: Readonly<Record<string, ReleaseFile>>,
  before: Previous & { outlived: Outlived },
  now: string,
): Outlived {
  const old = Object.keys(before.files).filter((path) => path.startsWith(HASHED) && files[path] === undefined)
  const since = old.map((path) => [path, before.outlived[path] ?? now] as const)
  return Object.fromEntries(since.filter(([, at]) => Date.parse(now) - Date.parse(at) < ASSETS_STAY_MS))
}

/** Puts files of the release before into the new one. Out: those that were there to be had, as they are to be listed. */
export async function keepFromBefore(previous: Previous, paths: readonly string[], folder: string): Promise<Record<string, ReleaseFile>> {
  const kept: Record<string, ReleaseFile> = {}
  for (const path of paths) {
    const file = previous.files[path]
    if (file === undefined) continue
    await mkdir(dirname(join(folder, path)), { recursive: true })
    if (await linkFile(previous, path, file, folder)) kept[path] = file
    else if (await isCopied(join(previous.folder, path), join(folder, path))) kept[path] = { ...file, encodings: [] }
  }
  return kept
}

const isCopied = (from: string, to: string): Promise<boolean> =>
  cp(from, to).then(
    () => true,
    () => false,
  )
