import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import type { MixedText } from '@lovat/shared/text/mixed-text'

/** What every page says about itself: who answers for it, when it was published and last changed, and by which entry. */
export type PageFacts = { owner: MixedText; published: string | null; changed: string | null; entry: number | null }

/** In: who answers for the content, and the ledger entries it comes from in any order. */
export function pageFacts(owner: MixedText, entries: readonly LedgerEntry[]): PageFacts {
  let [first] = entries
  let last = first
  for (const entry of entries) {
    if (entry.number < (first?.number ?? 0)) first = entry
    if (entry.number > (last?.number ?? 0)) last = entry
  }
  return { owner, published: first?.at ?? null, changed: last?.at ?? null, entry: last?.number ?? null }
}
