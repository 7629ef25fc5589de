import { contentHash } from '@lovat/shared/contract/hash'
import { entryHash, LEDGER_START, type LedgerApproval, type LedgerEntry, type Withdrawal } from '@lovat/shared/contract/ledger-entry'
import { concernedMunicipalities, documentRef, type PublicDocument } from '@lovat/shared/contract/public-document'
import type { Surroundings } from '@lovat/shared/workflow/who-must-approve'
import { approvalsOf } from './approvals.ts'

type Extra = { at?: string; note?: string; approvals?: LedgerApproval[] }

/**
 * Builds a ledger entry by entry, with numbers and hashes that verify. Unless it is told otherwise, all parties have
 * approved what is published, and the first of them withdraws what is withdrawn.
 */
export class LedgerBuilder {
  entries: LedgerEntry[] = []

  publish(document: PublicDocument, extra: Extra = {}): this {
    return this.#append('published', document, extra)
  }

  update(document: PublicDocument, extra: Extra = {}): this {
    return this.#append('updated', document, extra)
  }

  correct(document: PublicDocument, extra: Extra = {}): this {
    return this.#append('corrected', document, extra)
  }

  withdraw(document: PublicDocument, withdrawal: Withdrawal, extra: Extra = {}): this {
    return this.#append('withdrawn', document, extra, withdrawal)
  }

  erase(document: PublicDocument, extra: Extra = {}): this {
    return this.#append('erased', document, { approvals: [], ...extra })
  }

  /** Numbers and chains the entries anew in order of time, so that documents can be written down in any order. */
  sortByTime(): this {
    const sorted = this.entries.toSorted((a, b) => a.at.localeCompare(b.at) || a.number - b.number)
    this.entries = []
    for (const { hash: _hash, number: _number, previous: _previous, ...entry } of sorted) this.#chain(entry)
    return this
  }

  #append(action: LedgerEntry['action'], document: PublicDocument, extra: Extra, withdrawal: Withdrawal | null = null): this {
    const isGone = action === 'withdrawn' || action === 'erased'
    const at = extra.at ?? '2026-01-01T08:00:00.000Z'
    const approvals = extra.approvals ?? approvalsOf(document, at, this.#around(document))
    return this.#chain({
      version: 1,
      at,
      action,
      type: document.type,
      ref: documentRef(document),
      municipalities: concernedMunicipalities(document),
      approvals: isGone ? approvals.slice(0, 1) : approvals,
      changeNote: extra.note ?? null,
      withdrawal,
      document: isGone ? null : document,
      documentHash: isGone ? null : contentHash(document),
    })
  }

  #around(document: PublicDocument): Partial<Surroundings> {
    const latest = (ref: string) => this.entries.findLast((entry) => entry.document !== null && entry.ref === ref)?.document
    const promise = document.type === 'update' ? latest(document.promise) : undefined
    const nameOf = (code: string) => {
      const municipality = latest(code)
      return municipality?.type === 'municipality' ? municipality.legalName : `Kommun ${code}`
    }
    return { nameOf, ...(promise?.type === 'promise' && { promise }) }
  }

  #chain(body: Omit<LedgerEntry, 'number' | 'previous' | 'hash'>): this {
    const entry = { ...body, number: this.entries.length + 1, previous: this.entries.at(-1)?.hash ?? LEDGER_START }
    this.entries.push({ ...entry, hash: entryHash(entry) })
    return this
  }
}
