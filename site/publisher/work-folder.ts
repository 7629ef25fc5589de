import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode } from './fault-text.ts'

/** Inside the project, since Astro moves files by renaming and can't do that between disks; ignored by git. */
const WORK = join(import.meta.dirname, '../.tmp')

/** A folder for this process alone, so that two publishers of one checkout never build in each other's way. */
export const workFolder = (root = WORK, pid = process.pid): string => join(root, `publisher-${pid}`)

/** Removes the work folders of processes that are no more. */
export async function tidyWorkFolders(root = WORK): Promise<void> {
  for (const name of await readdir(root).catch(() => [])) {
    const pid = Number(/^publisher-(\d+)$/.exec(name)?.[1])
    if (Number.isInteger(pid) && !isAlive(pid)) await rm(join(root, name), { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}
