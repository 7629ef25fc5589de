import type { LedgerAction } from '@lovat/shared/contract/ledger-entry'
import type { DocumentType } from '@lovat/shared/contract/public-document'
import type { UpdateKind } from '@lovat/shared/contract/update'

export type Change = { action: LedgerAction; of: DocumentType; kind: UpdateKind | null }

const UPDATE: Record<UpdateKind, string> = {
  progress: 'Uppföljning',
  statusChange: 'Uppföljning med ny status',
  correction: 'Rättelse av en uppföljning',
  verdict: 'Utfall',
  effect: 'Effekt',
  reply: 'Replik',
}

const WHAT: Record<DocumentType, string> = {
  promise: 'Löftet',
  update: 'Uppföljningen',
  agreement: 'Överenskommelsen',
  problem: 'Problemet',
  indicator: 'Siffrorna',
  municipality: 'Uppgifterna om kommunen',
  policeArea: 'Uppgifterna om polisområdet',
}

const HAPPENED: Record<LedgerAction, string> = {
  published: 'publicerades',
  updated: 'ändrades i sak',
  corrected: 'rättades',
  withdrawn: 'drogs tillbaka',
  erased: 'raderades enligt lag',
}

/** What happened, as a heading: "Löftet rättades", "Uppföljning med ny status", "Uppföljningen drogs tillbaka". */
export function changeName({ action, of, kind }: Change): string {
  // A new follow-up says by itself what it is; a correction is one too, though the ledger calls it corrected.
  const isNew = kind !== null && (action === 'published' || (action === 'corrected' && kind === 'correction'))
  return isNew ? UPDATE[kind] : `${WHAT[of]} ${HAPPENED[action]}`
}
