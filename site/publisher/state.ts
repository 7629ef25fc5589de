import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import type { DocumentType, PublicDocument } from '@lovat/shared/contract/public-document'

/** One document through time: what is public now (null after a withdrawal or erasure) and every entry about it, in order. */
export type DocumentRecord = { type: DocumentType; ref: string; current: PublicDocument | null; entries: LedgerEntry[] }

/** The public world: all that the ledger has said, keyed `type:ref`. */
export type State = { head: number; records: ReadonlyMap<string, DocumentRecord> }

export const EMPTY_STATE: State = { head: 0, records: new Map() }
