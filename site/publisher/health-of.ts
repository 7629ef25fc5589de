import { REMEMBERED_PUBLICATIONS, type SiteHealth } from '@lovat/shared/contract/site-health'
import type { Fault } from './faults.ts'
import type { LedgerStore } from './ledger-store.ts'
import type { Basis } from './release-record.ts'

export type Publication = SiteHealth['publications'][number]

type Known = {
  store: Pick<LedgerStore, 'entries'>
  head: number | undefined
  published: Basis | undefined
  publications: readonly Publication[]
  stale: readonly string[]
  fault: Fault | null
}

/** What is told at `/healthz`. In: what the publisher knows. Out: the answer, as the contract has it, and the day that is shown. */
export function healthOf({ store, head, published, publications, stale, fault }: Known): SiteHealth & { today: string | null } {
  const number = published?.number ?? 0
  // Of what came before the CMS could not be followed any further, we may have more than it last said.
  const newest = head === undefined ? null : Math.max(head, store.entries.length)
  return {
    published: published?.number ?? null,
    hash: published?.hash ?? null,
    head: newest,
    lag: newest === null ? null : newest - number,
    behindSince: store.entries[number]?.at ?? null,
    today: published?.today ?? null,
    lastError: fault?.text ?? null,
    errorSince: fault?.since ?? null,
    stale: [...stale],
    publications: [...publications],
  }
}

/** The publications with a newer one before them; the oldest are forgotten. */
export const withPublication = (publications: readonly Publication[], newest: Publication): Publication[] =>
  [newest, ...publications].slice(0, REMEMBERED_PUBLICATIONS)
