import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import type { PageFault } from './render/render-pages.ts'
import type { Made } from './render/write-page.ts'

/** All that the pages are made of, as it is handed to the build. */
export type Snapshot = { entries: readonly LedgerEntry[]; today: string }

/** Told how far a long work has come. */
export type Progress = (done: number, of: number) => void

export type BuildJob = {
  snapshot: Snapshot
  /** Is there, inside the project, and the build's own. */
  workDir: string
  /** Where the site is to be. Does not exist yet, and may be on another disk than `workDir`. */
  outDir: string
  siteUrl: string
  /** Which version of the pages to make. */
  code: string
  signal: AbortSignal
  onProgress?: Progress
}

/**
 * What came of it: the pages that could not be made and, where the build itself knows them, the withdrawn addresses, those
 * of all pages, and what it has written. Files that it doesn't tell of are read.
 */
export type Built = { faults: readonly PageFault[]; gone?: readonly string[]; planned?: readonly string[]; made?: Made }

/** Makes the whole site out of a snapshot into `outDir`. Throws `BuildError` when it can't; a page may fail by itself. */
export type BuildStep = (job: BuildJob) => Promise<Built>

/** A build that did not make a site; the message ends with the last lines of what it said. */
export class BuildError extends Error {}
