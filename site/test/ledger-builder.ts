import { contentHash } from '@lovat/shared/contract/hash'
import { entryHash, LEDGER_START, type LedgerEntry, type Withdrawal } from '@lovat/shared/contract/ledger-entry'
import { concernedMunicipalities, documentRef, type PublicDocument } from '@lovat/shared/contract/public-document'

type Extra = { at?: string; note?: string }

/** Builds a ledger entry by entry, with numbers and hashes that verify. */
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

  /** Numbers and chains the entries anew in order of time, so that documents can be written down in any order. */
  sortByTime(): this {
    const sorted = this.entries.toSorted((a, b) => a.at.localeCompare(b.at) || a.number - b.number)
    this.entries = []
    for (const { hash: _hash, number: _number, previous: _previous, ...entry } of sorted) this.#chain(entry)
    return this
  }

  #append(action: LedgerEntry['action'], document: PublicDocument, { at, note }: Extra, withdrawal: Withdrawal | null = null): this {
    const isGone = action === 'withdrawn'
    return this.#chain({
      version: 1,
      at: at ?? '2026-01-01T08:00:00.000Z',
      action,
      type: document.type,
      ref: documentRef(document),
      municipalities: concernedMunicipalities(document),
      approvals: [],
      changeNote: note ?? null,
      withdrawal,
      document: isGone ? null : document,
      documentHash: isGone ? null : contentHash(document),
    })
  }

  #chain(body: Omit<LedgerEntry, 'number' | 'previous' | 'hash'>): this {
    const entry = { ...body, number: this.entries.length + 1, previous: this.entries.at(-1)?.hash ?? LEDGER_START }
    this.entries.push({ ...entry, hash: entryHash(entry) })
    return this
  }
}
