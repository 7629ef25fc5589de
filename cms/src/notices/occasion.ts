import type { DocumentType } from '@lovat/shared/contract/public-document'
import type { EditorialState } from '@lovat/shared/workflow/editorial-state'
import type { RequiredParty } from '@lovat/shared/workflow/party-key'
import type { WorkflowEvent } from '@lovat/shared/workflow/workflow-event'
import type { GatedSlug } from '../gate/gated-types.ts'

/** Something happened to a document: all that is needed to know who is told, and what. */
export type Occasion = {
  event: WorkflowEvent
  /** Null when Lovat itself did it. */
  actorName: string | null
  subject: {
    type: DocumentType
    collection: GatedSlug
    id: string
    ref: string
    title: string
    municipalities: { id: string; code: string; name: string }[]
  }
  /** After the event. */
  state: EditorialState
  /** Before it. With `scheduleCancelled`: before what cancelled it, for who had submitted and who had approved. */
  before?: EditorialState
  required: RequiredParty[]
  /** What readers are told about a change, with `published`. */
  changeNote?: string | null
  /** The page on the site, with `published`. */
  publicAddress?: string | null
}

export type NoticeKind = 'toApprove' | 'returned' | 'approved' | 'readyToPublish' | 'published' | 'withdrawn' | 'scheduleCancelled'
