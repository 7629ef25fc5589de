import type { LedgerEntry } from './ledger-entry.ts'
import { concernedMunicipalities, documentRef, type PublicDocument } from './public-document.ts'
import type { NewEntry } from './seal-entry.ts'

type Change = Pick<LedgerEntry, 'action' | 'approvals' | 'changeNote'> & { document: PublicDocument }

/** What the ledger is told when a whole text becomes public, or takes the place of one that is. */
export const publicChange = ({ action, approvals, changeNote, document }: Change): NewEntry => ({
  action,
  type: document.type,
  ref: documentRef(document),
  municipalities: concernedMunicipalities(document),
  approvals,
  changeNote,
  withdrawal: null,
  document,
})
