import type { LedgerAction } from '@lovat/shared/contract/ledger-entry'
import type { DocumentType } from '@lovat/shared/contract/public-document'
import type { UpdateKind } from '@lovat/shared/contract/update'
import type { Change } from '../../text/change-name.ts'

const UPDATE: Record<UpdateKind, string> = {
  progress: 'A follow-up',
  statusChange: 'A follow-up with a new status',
  correction: 'A correction of a follow-up',
  verdict: 'A verdict',
  effect: 'A statement of effect',
  reply: 'A reply',
}

const WHAT: Record<DocumentType, string> = {
  promise: 'The promise was',
  update: 'The follow-up was',
  agreement: 'The agreement was',
  problem: 'The problem was',
  indicator: 'The figures were',
  municipality: 'The facts about the municipality were',
  policeArea: 'The facts about the police area were',
}

const HAPPENED: Record<LedgerAction, string> = {
  published: 'published',
  updated: 'changed in substance',
  corrected: 'corrected',
  withdrawn: 'withdrawn',
  erased: 'erased as the law requires',
}

/** What happened: "The promise was corrected", "A follow-up with a new status was published". */
export function changeName({ action, of, kind }: Change): string {
  const isNew = kind !== null && (action === 'published' || (action === 'corrected' && kind === 'correction'))
  return isNew ? `${UPDATE[kind]} was published` : `${WHAT[of]} ${HAPPENED[action]}`
}
