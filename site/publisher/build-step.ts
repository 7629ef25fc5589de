import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'

/** All that the pages are made of, as it is handed to the build. */
export type Snapshot = { entries: readonly LedgerEntry[]; today: string }

/** `workDir` is there, inside the project and the build's own; `outDir` lies in it and does not exist yet. */
export type BuildJob = { snapshot: Snapshot; workDir: string; outDir: string; siteUrl: string; signal: AbortSignal }

/** Makes the whole site out of a snapshot into `outDir`. Throws `BuildError` when it can't. */
export type BuildStep = (job: BuildJob) => Promise<void>

/** A build that did not make a site; the message ends with the last lines of what it said. */
export class BuildError extends Error {}
