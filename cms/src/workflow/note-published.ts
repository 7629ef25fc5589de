import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import type { DocumentType } from '@lovat/shared/contract/public-document'
import type { PayloadRequest } from 'payload'
import { gateContext } from '../gate/gate-context.ts'
import { actingIn } from './acting-in.ts'
import { happened } from './happened.ts'
import { appendEvent } from './log.ts'
import { publicAddressOf } from './public-address-of.ts'
import { type Workflow, workflowOf } from './workflow-of.ts'

/** Notes in a document's log that it became public, and on what ground. */
export async function notePublished({
  type,
  id,
  entry,
  before,
  read,
  req,
}: {
  type: DocumentType
  id: string
  entry: LedgerEntry
  before: Workflow | null
  /** The workflow as it was read just before the entry was written, where it was. */
  read: Workflow | null
  req: PayloadRequest
}): Promise<void> {
  const { publication } = gateContext(req)
  // 300 rows that say that Lovat was started would tell nobody anything.
  if (publication?.ground === 'reference' || entry.documentHash === null) return
  const workflow = read ? nowPublic(read, entry) : await workflowOf(type, id, req)
  if (!workflow) return
  const acting = actingIn(workflow, req)
  // Nobody is told of the paper by itself, and no list shows it: the publication that follows is what happened.
  if (publication?.ground === 'paper')
    await appendEvent(
      workflow.subject,
      { action: 'signedOnPaper', documentHash: entry.documentHash, approvals: entry.approvals },
      acting,
      req,
    )
  const contentHash = before?.state.contentHash ?? null
  await happened(workflow, { action: 'published', contentHash, documentHash: entry.documentHash, entry: entry.number }, acting, req, {
    changeNote: entry.changeNote,
    publicAddress: publicAddressOf(workflow),
    ...(before && { before: before.state }),
  })
}

/** Nothing but the entry has come since it was read; the text is the one that is public now. */
function nowPublic(read: Workflow, { number, documentHash }: LedgerEntry): Workflow {
  const standing = { ...read.standing, publicHash: documentHash, after: number, isWithdrawn: false }
  return { ...read, standing, facts: { ...read.facts, standing } }
}
