import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import type { Municipality } from '@lovat/shared/contract/municipality'
import type { PromiseDocument } from '@lovat/shared/contract/promise'

type Found = { promises: PromiseDocument[]; gone: PromiseDocument[]; municipalities: Municipality[] }

/** What a ledger has made public, and which promises it has withdrawn and may make public again. */
export function documentsIn(entries: readonly LedgerEntry[]): Found {
  const latest = Map.groupBy(entries, ({ type, ref }) => `${type}:${ref}`).values()
  const found: Found = { promises: [], gone: [], municipalities: [] }
  for (const about of latest) {
    const last = about.at(-1)
    const text = about.findLast(({ document }) => document !== null)?.document
    if (last?.action === 'erased') continue
    if (text?.type === 'promise') (last?.document === null ? found.gone : found.promises).push(text)
    if (text?.type === 'municipality') found.municipalities.push(text)
  }
  return found
}
