import { rename } from 'node:fs/promises'
import { switchTo } from './release-folders.ts'
import { syncTree } from './sync-tree.ts'
import { writeDurably } from './write-durably.ts'

/** What is done to the disk when a release has been built, so that a test can fail or be killed there. */
export const RELEASE_DISK = { sync: syncTree, write: writeDurably, rename, switchTo }
export type ReleaseDisk = typeof RELEASE_DISK
