import { execFile } from 'node:child_process'
import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { syncFolder } from './sync-folder.ts'

/**
 * Waits until the disk has everything under a folder. In one call where there is one (Linux: `sync --file-system`), which
 * for tens of thousands of small files is many times faster than asking for each; elsewhere file by file. Throws what
 * the disk throws.
 */
export async function syncTree(folder: string): Promise<void> {
  const isDone = await promisify(execFile)('sync', ['-f', folder]).then(
    () => process.platform === 'linux',
    () => false,
  )
  if (!isDone) await syncEach(folder)
}

async function syncEach(folder: string): Promise<void> {
  for (const item of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(item.parentPath, item.name)
    if (item.isDirectory()) await syncFolder(path)
    if (!item.isFile()) continue
    const handle = await open(path, 'r+')
    await handle.sync().finally(() => handle.close())
  }
  await syncFolder(folder)
}
