import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import type { SiteFolders } from './release-folders.ts'
import { syncFolder } from './sync-folder.ts'

/** An earlier version of the pages, used until another than `insteadOf` is installed or somebody says otherwise. */
const hold = z.strictObject({ code: z.string(), insteadOf: z.string(), since: z.string() })
export type Hold = z.infer<typeof hold>

/**
 * What is held, if anything. In: the version that is installed. One that is newer than the hold ends it: somebody has put
 * in what is to take the place of the version that was turned away from.
 */
export async function readHold(folders: SiteFolders, installed: string): Promise<Hold | undefined> {
  const text = await readFile(folders.hold, 'utf8').catch(() => '')
  const checked = hold.safeParse(parsed(text))
  return checked.success && checked.data.insteadOf === installed ? checked.data : undefined
}

/** Holds a version through restarts, or with undefined none. Throws what the disk throws. */
export async function writeHold(folders: SiteFolders, held: Hold | undefined): Promise<void> {
  if (held === undefined) return rm(folders.hold, { force: true })
  await writeFile(`${folders.hold}.tmp`, JSON.stringify(held), { flush: true })
  await rename(`${folders.hold}.tmp`, folders.hold)
  await syncFolder(dirname(folders.hold))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
