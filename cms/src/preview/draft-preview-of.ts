import type { DraftPreview } from '@lovat/shared/preview/draft-preview'
import type { PayloadRequest } from 'payload'
import { stateInWords } from '../components/Workflow/state-in-words.ts'
import { checkWhole } from '../workflow/check-whole.ts'
import { keysTurned } from '../workflow/keys-turned.ts'
import type { Workflow } from '../workflow/workflow-of.ts'

/**
 * The newest text of a document as the publisher shows it before it is public: what the ledger would be told, made as a
 * publication makes it. Throws a ValidationError that names the fields when something is missing.
 */
export function draftPreviewOf(workflow: Workflow, req: PayloadRequest): DraftPreview {
  const { state, standing } = workflow
  // What an earlier text was submitted with says nothing of this one.
  const proposal = state.proposal === 'draft' ? undefined : state.submission?.proposal
  return {
    version: 1,
    action: standing.publicHash === null ? 'published' : (proposal?.changeClass ?? 'updated'),
    approvals: keysTurned(workflow),
    changeNote: proposal?.changeNote ?? null,
    document: checkWhole(workflow, req),
    state: stateInWords(state),
    isUnderEmbargo: state.isUnderEmbargo,
  }
}
