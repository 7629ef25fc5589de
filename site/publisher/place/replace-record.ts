import { open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReleaseRecord } from '../release-record.ts'
import { syncFolder } from '../sync-folder.ts'
import { writeDurably } from '../write-durably.ts'

/** Writes anew what a release says of itself, whole or not at all. Throws what the disk throws. */
export async function replaceRecord(release: string, record: ReleaseRecord): Promise<void> {
  const unfinished = join(release, 'release.json.tmp')
  const handle = await open(unfinished, 'w')
  await writeDurably(handle, JSON.stringify(record)).finally(() => handle.close())
  await rename(unfinished, join(release, 'release.json'))
  await syncFolder(release)
}
