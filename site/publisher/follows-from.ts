import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'

/**
 * Whether a ledger goes on from a point by additions alone: the past is the same, and nothing after it takes texts out of
 * what was before (an erasure). In: the point, as number and hash; the whole ledger.
 */
export function followsFrom(point: { number: number; hash: string | undefined }, entries: readonly LedgerEntry[]): boolean {
  const isSamePast = point.number === 0 || (point.number <= entries.length && entries[point.number - 1]?.hash === point.hash)
  return isSamePast && !entries.slice(point.number).some(({ action }) => action === 'erased')
}
