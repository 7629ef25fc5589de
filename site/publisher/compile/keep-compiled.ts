import { cp, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode } from '../fault-text.ts'
import { syncFolder } from '../sync-folder.ts'

/**
 * Moves what Astro made to `folder/name`, whole or not at all, and removes what else lies in `folder`: older versions,
 * and what a crash left. Somebody else having been first with the same name is as good.
 */
export async function keepCompiled(from: string, folder: string, name: string): Promise<void> {
  const unfinished = join(folder, `${name}.${process.pid}.tmp`)
  await mkdir(folder, { recursive: true })
  await rm(unfinished, { recursive: true, force: true })
  await cp(from, unfinished, { recursive: true })
  await syncAll(unfinished)
  await rename(unfinished, join(folder, name)).catch((error: unknown) => {
    if (!['ENOTEMPTY', 'EEXIST'].includes(errorCode(error) ?? '')) throw error
  })
  await syncFolder(folder)
  for (const other of await readdir(folder)) if (other !== name) await rm(join(folder, other), { recursive: true, force: true })
}

/** A name must not reach the disk before what it names: after a power cut, half a module would be loaded for ever. */
async function syncAll(folder: string): Promise<void> {
  for (const item of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(item.parentPath, item.name)
    if (item.isDirectory()) await syncFolder(path)
    if (!item.isFile()) continue
    const handle = await open(path, 'r+')
    await handle.sync().finally(() => handle.close())
  }
}
