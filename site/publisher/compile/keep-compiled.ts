import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode } from '../fault-text.ts'
import { syncFolder } from '../sync-folder.ts'
import { syncTree } from '../sync-tree.ts'
import { type PagesVersion, tidyVersions } from './pages-version.ts'

/**
 * Moves what Astro made to `folder/name`, whole or not at all, with what version it is, and removes versions that
 * nobody goes back to any longer. Somebody else having been first with the same name is as good.
 */
export async function keepCompiled(from: string, folder: string, name: string, version: PagesVersion): Promise<void> {
  const unfinished = join(folder, `${name}.${process.pid}.tmp`)
  await mkdir(folder, { recursive: true })
  await rm(unfinished, { recursive: true, force: true })
  await cp(from, unfinished, { recursive: true })
  await writeFile(join(unfinished, 'version.json'), JSON.stringify(version))
  // A name must not reach the disk before what it names: after a power cut, half a module would be loaded for ever.
  await syncTree(unfinished)
  await rename(unfinished, join(folder, name)).catch((error: unknown) => {
    if (!['ENOTEMPTY', 'EEXIST'].includes(errorCode(error) ?? '')) throw error
  })
  await syncFolder(folder)
  await tidyVersions(folder)
}
