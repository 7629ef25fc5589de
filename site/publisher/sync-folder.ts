import { open } from 'node:fs/promises'

/** Makes what was created or renamed in a folder last through a power cut. Where folders can't be synced, nothing. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  try {
    await handle?.sync()
  } catch {
    // Windows and some network disks refuse; the rename itself is still atomic.
  } finally {
    await handle?.close()
  }
}
