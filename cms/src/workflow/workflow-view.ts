import type { EditorialState } from '@lovat/shared/workflow/editorial-state'
import type { RequiredParty } from '@lovat/shared/workflow/party-key'
import type { CommandName, FailureReason } from '@lovat/shared/workflow/what-forbids'
import type { WorkflowAction } from '@lovat/shared/workflow/workflow-event'

/** One line of a document's timeline, as people see it. */
export type TimelineLine = { number: number; at: string; who: string; onBehalfOf: string | null; via: string } & WorkflowAction

/** What the admin and the approval page show of a document, as `GET /api/workflow/:collection/:id` answers. */
export type WorkflowView = {
  collection: string
  id: string
  ref: string
  title: string
  isPublic: boolean
  /** The newest entry about it in the ledger; null when it never was public. */
  entry: number | null
  /** The public page, where there is one. */
  publicAddress: string | null
  isUnderEmbargo: boolean
  state: EditorialState
  required: RequiredParty[]
  /** The party whose key the person who asks holds here. */
  ownParty: RequiredParty | null
  /** Every command, with the reasons against it; an empty list means that it may be given. */
  commands: Record<CommandName, FailureReason[]>
  /** What is missing before it can be submitted, at which field. */
  unfinished: { path: string; label: string; message: string }[]
  /** The newest text as a public document; null when it is not whole yet. And the text that is public now. */
  newest: object | null
  live: object | null
  /** Names of the kommuner that it concerns, by code, for whoever reads the texts. */
  kommuner: Record<string, string>
  timeline: TimelineLine[]
}

/** What `POST /api/workflow/:collection/:id/:command` takes; what a command needs of it is said in its file. */
export type CommandInput = {
  /** `state.contentHash` of what the person had before them. */
  seen: string
  changeNote?: string
  comment?: string
  /** Swedish wall-clock time `2026-12-01T08:00`. */
  publishAt?: string
  embargo?: boolean
  reason?: string
  text?: string
  replacedBy?: string
}

/**
 * What it answers: 200 with the view after the command (`changed` false when it was done already); 409 with `reasons` when
 * it can't be done now, or with code STALE and the new view when the text is another than the one the person saw; 400 with
 * `reasons` and the field for faulty input. Errors also carry Payload's `errors[0].message`.
 */
export type CommandAnswer = { changed: boolean; view: WorkflowView }
export type CommandRefusal = {
  errors: { message: string; data: { reasons: { code: string; message: string; field?: string }[]; view?: WorkflowView } }[]
}
