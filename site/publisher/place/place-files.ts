import { renameSync, rmdirSync, rmSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type CompressedForm, SIBLING } from '../compress.ts'
import type { ReleaseChange } from '../release-change.ts'
import { markGone } from '../release-gone.ts'
import { appendToJournal } from '../release-journal.ts'
import { writeDurably } from '../write-durably.ts'

/** What is done to the disk, so that a test can fail or be killed there. */
export type Disk = {
  stage: (path: string, bytes: Buffer) => Promise<void>
  write: typeof writeDurably
  rename: (from: string, to: string) => void
}
/** Each is an open file, of which a process may have no more than it is given. */
const OPEN_AT_ONCE = 32
export const DISK: Disk = { stage: writeFile, write: writeDurably, rename: renameSync }

/** Without bytes, the page is to stay as it is and gets its compressed forms. */
export type NewFile = { path: string; bytes?: Buffer; forms: readonly CompressedForm[] }

type Job = {
  /** The release, with `public` in it. */
  release: string
  /** In the order they are to be seen. */
  files: readonly NewFile[]
  change: ReleaseChange
  /** Told in the same turn of the event loop as the files are put in place. */
  onPlaced: () => void
  /** True when other addresses are withdrawn than before. */
  isOtherGone?: boolean
  disk?: Disk
}

/**
 * Changes a release that readers read from. Throws what the disk throws; before the change is in the journal, nothing has
 * happened then. Killed at any point, every file is whole, and `settleRelease` finds what was not finished.
 */
export async function placeFiles({ release, files, change, onPlaced, isOtherGone = false, disk = DISK }: Job): Promise<void> {
  const staging = join(release, 'staging')
  const target = (path: string) => join(release, 'public', path)
  await mkdir(staging, { recursive: true })
  const moves = files.flatMap(({ path, bytes, forms }) => [
    // The compressed forms first, so that no page is ever newer than they are.
    ...forms.map((form) => ({ bytes: form.bytes, to: target(path) + SIBLING[form.encoding] })),
    ...(bytes === undefined ? [] : [{ bytes, to: target(path) }]),
  ])
  const staged = (index: number) => join(staging, String(index))
  for (let from = 0; from < moves.length; from += OPEN_AT_ONCE)
    await allOf(moves.slice(from, from + OPEN_AT_ONCE).map(({ bytes }, index) => disk.stage(staged(from + index), bytes)))
  await allOf([...new Set(moves.map(({ to }) => dirname(to)))].map((folder) => mkdir(folder, { recursive: true })))
  await appendToJournal(release, change, disk.write)
  // From here to the end in one turn: what the server knows and what lies on the disk are never at odds.
  // Before the pages, so that no other web server calls a withdrawn address anything else.
  if (isOtherGone) markGone(release, change.gone)
  // Nor is a form ever older than its page, which another web server would go on answering with.
  for (const { path, bytes, forms } of files) if (bytes !== undefined && forms.length === 0) dropForms(target(path))
  for (const [index, { to }] of moves.entries()) disk.rename(staged(index), to)
  for (const path of change.removed) removeFile(target(path))
  onPlaced()
  await rm(staging, { recursive: true, force: true })
}

/** All at once. Throws the first that failed, when none is at work any longer. */
async function allOf(works: readonly Promise<unknown>[]): Promise<void> {
  for (const outcome of await Promise.allSettled(works)) if (outcome.status === 'rejected') throw outcome.reason
}

const dropForms = (file: string): void => {
  for (const suffix of Object.values(SIBLING)) rmSync(file + suffix, { force: true })
}

/** Removes a page with its compressed forms, and its folder if there is nothing else in it. */
export function removeFile(file: string): void {
  for (const suffix of ['', ...Object.values(SIBLING)]) rmSync(file + suffix, { force: true })
  try {
    rmdirSync(dirname(file))
  } catch {
    // It has other pages in it, or has gone already.
  }
}
