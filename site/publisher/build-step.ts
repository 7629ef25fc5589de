import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'

/** All that the pages are made of, as it is handed to the build. */
export type Snapshot = { entries: readonly LedgerEntry[]; today: string }

/** Makes the whole site out of a snapshot file into a folder that does not exist yet. Throws `BuildError` when it can't. */
export type BuildStep = (job: { snapshotFile: string; outDir: string; siteUrl: string; signal: AbortSignal }) => Promise<void>

/** A build that did not make a site; the message ends with the last lines of what it said. */
export class BuildError extends Error {}
