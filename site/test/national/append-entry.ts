import { contentHash } from '@lovat/shared/contract/hash'
import { entryHash, LEDGER_START, type LedgerAction, type LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import type { PromiseDocument } from '@lovat/shared/contract/promise'
import { concernedMunicipalities, documentRef, type PublicDocument } from '@lovat/shared/contract/public-document'
import { approvalsOf } from '../approvals.ts'

type Change = { at: string; action: LedgerAction; document: PublicDocument; note?: string; promise?: PromiseDocument }

/** Adds one public change to a ledger, chained and approved by all parties. For an update, `promise` is what it is of. */
export function appendEntry(entries: LedgerEntry[], { at, action, document, note, promise }: Change): LedgerEntry {
  const isGone = action === 'withdrawn' || action === 'erased'
  const approvals = action === 'erased' ? [] : approvalsOf(document, at, promise === undefined ? {} : { promise })
  const unsealed: Omit<LedgerEntry, 'hash'> = {
    version: 1,
    number: entries.length + 1,
    at,
    action,
    type: document.type,
    ref: documentRef(document),
    municipalities: concernedMunicipalities(document),
    approvals: isGone ? approvals.slice(0, 1) : approvals,
    changeNote: note ?? null,
    withdrawal: action === 'withdrawn' ? { reason: 'ended', text: 'Löftet har upphört.' } : null,
    document: isGone ? null : document,
    documentHash: isGone ? null : contentHash(document),
    previous: entries.at(-1)?.hash ?? LEDGER_START,
  }
  const entry = { ...unsealed, hash: entryHash(unsealed) }
  entries.push(entry)
  return entry
}
