import type { FileHandle } from 'node:fs/promises'

/** Writes everything at the handle's position and waits until the disk has it. Throws what the disk throws. */
export async function writeDurably(handle: FileHandle, content: string | Uint8Array): Promise<void> {
  await handle.writeFile(content)
  await handle.sync()
}
