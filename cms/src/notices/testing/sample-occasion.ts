import type { Decision, EditorialState } from '@lovat/shared/workflow/editorial-state'
import type { RequiredParty } from '@lovat/shared/workflow/party-key'
import type { WorkflowAction, WorkflowEvent } from '@lovat/shared/workflow/workflow-event'
import type { Occasion } from '../occasion.ts'

export const POLICE: RequiredParty = { key: 'police', kind: 'police', organisation: 'Polisen' }
export const KOMMUN: RequiredParty = { key: 'municipality:9901', kind: 'municipality', organisation: 'Ängsköpings kommun' }
export const BOLAGET: RequiredParty = { key: 'other:bostadsbolaget', kind: 'other', organisation: 'Bostadsbolaget' }

export const HASH = 'a'.repeat(64)
export const AT = '2026-11-20T09:00:00.000Z'

export const yes = (party: RequiredParty, user: string): Decision => ({ party, decision: 'approved', user, at: AT })
export const no = (party: RequiredParty, user: string): Decision => ({ party, decision: 'returned', user, at: AT, comment: 'Nej.' })

/** Submitted by the kommun's writer, who changed the text last, and waiting for all three. */
export const sampleState = (members: Partial<EditorialState> = {}): EditorialState => ({
  name: 'submitted',
  proposal: 'submitted',
  contentHash: HASH,
  submission: {
    contentHash: HASH,
    proposal: { documentHash: HASH, after: 0, changeNote: null, changeClass: 'updated' },
    by: 'writer',
    at: AT,
  },
  changedSinceSubmission: false,
  decisions: [],
  waitingFor: [POLICE, KOMMUN, BOLAGET],
  schedule: null,
  brokenSchedule: null,
  isUnderEmbargo: false,
  lastEditor: 'writer',
  authors: ['writer'],
  ...members,
})

export const sampleEvent = (action: WorkflowAction, members: Partial<WorkflowEvent> = {}): WorkflowEvent =>
  ({ ...action, number: 3, at: AT, user: 'writer', party: null, ...members }) as WorkflowEvent

export const submitted: Extract<WorkflowAction, { action: 'submitted' }> = {
  action: 'submitted',
  contentHash: HASH,
  proposal: { documentHash: HASH, after: 0, changeNote: null, changeClass: 'updated' },
  document: {},
}

export const sampleOccasion = (event: WorkflowEvent, members: Partial<Occasion> = {}): Occasion => ({
  event,
  actorName: 'Åsa Öberg',
  subject: {
    type: 'promise',
    collection: 'promises',
    id: 'p1',
    ref: 'ML-9901-2026-1',
    title: 'Färre bränder på Ängsgärdet',
    municipalities: [{ id: 'm1', code: '9901', name: 'Ängsköpings kommun' }],
  },
  state: sampleState(),
  required: [POLICE, KOMMUN, BOLAGET],
  ...members,
})
