import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'

/** What every page says about itself: who answers for it, when it was published and last changed, and by which entry. */
export type PageFacts = { owner: string; published: string | null; changed: string | null; entry: number | null }

/** In: who answers for the content, and the ledger entries it comes from in any order. */
export function pageFacts(owner: string, entries: readonly LedgerEntry[]): PageFacts {
  const sorted = entries.toSorted((a, b) => a.number - b.number)
  return { owner, published: sorted[0]?.at ?? null, changed: sorted.at(-1)?.at ?? null, entry: sorted.at(-1)?.number ?? null }
}
