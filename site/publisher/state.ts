import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import type { DocumentType, PublicDocument } from '@lovat/shared/contract/public-document'

/** One document through time: what is public now (null after a withdrawal or erasure) and every entry about it, in order. */
export type DocumentRecord = { type: DocumentType; ref: string; current: PublicDocument | null; entries: LedgerEntry[] }

/** Documents keyed `type:ref`, in the order they first became public. */
export type Records = ReadonlyMap<string, DocumentRecord>

/**
 * The public world: all that the ledger has said. A kommun with its promises and follow-ups is a group of its own, under
 * its code; the rest is shared. A group that nothing happens in stays the same object, so that what was made of it holds.
 */
export type State = { head: number; entries: readonly LedgerEntry[]; groups: ReadonlyMap<string, Records> }

export const EMPTY_STATE: State = { head: 0, entries: [], groups: new Map() }

/** The group of what is not one kommun's alone. */
export const SHARED = 'shared'

/** Every document there is or was. */
export const recordsOf = (state: State): DocumentRecord[] => [...state.groups.values()].flatMap((records) => [...records.values()])

/** The group that a document belongs to for good: said by its reference, which begins with the kommun. */
export function groupOf(type: DocumentType, ref: string): string {
  if (type === 'municipality') return ref
  return type === 'promise' || type === 'update' ? municipalityOfRef(ref) : SHARED
}

/** `1281` from `ML-1281-2015-1-U3`. */
export const municipalityOfRef = (ref: string): string => ref.slice(3, 7)
