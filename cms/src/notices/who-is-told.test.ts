import type { EditorialState } from '@lovat/shared/workflow/editorial-state'
import type { Actor, Seat } from '@lovat/shared/workflow/what-forbids'
import type { WorkflowAction } from '@lovat/shared/workflow/workflow-event'
import { describe, expect, it } from 'vitest'
import type { Occasion } from './occasion.ts'
import {
  AT,
  BOLAGET,
  HASH,
  KOMMUN,
  no,
  POLICE,
  sampleEvent,
  sampleOccasion,
  sampleState,
  submitted,
  yes,
} from './testing/sample-occasion.ts'
import { whoIsTold } from './who-is-told.ts'

const person = (id: string, ...seats: [Seat['party'], Seat['role']][]): Actor => ({
  id,
  isAdministrator: id.startsWith('admin'),
  seats: seats.map(([party, role]) => ({ party, role })),
})

const PEOPLE = [
  person('writer', ['municipality:9901', 'writer'], ['municipality:9901', 'approver']),
  person('policeWriter', ['police', 'writer']),
  person('police', ['police', 'approver']),
  person('police2', ['police', 'approver']),
  person('kommun', ['municipality:9901', 'approver']),
  person('both', ['police', 'approver'], ['municipality:9901', 'approver']),
  person('bolaget', ['other:bostadsbolaget', 'approver']),
  person('otherBolag', ['other:fastighets ab', 'approver']),
  person('elsewhere', ['municipality:9902', 'approver']),
  person('reader', ['police', 'reader'], ['municipality:9901', 'reader']),
  person('admin', ['police', 'approver']),
  person('adminWithoutSeat'),
  person('leftTheParty'),
]

const approved: WorkflowAction = { action: 'approved', contentHash: HASH }
const returned: WorkflowAction = { action: 'returned', contentHash: HASH, comment: 'Fel år.' }
const published: WorkflowAction = { action: 'published', contentHash: HASH, documentHash: HASH, entry: 4 }
const withdrawn: WorkflowAction = { action: 'withdrawn', contentHash: HASH, entry: 5, withdrawal: { reason: 'ended', text: 'Slut.' } }
const cancelled: WorkflowAction = { action: 'scheduleCancelled', contentHash: HASH, because: 'edited' }
const draft = sampleState({ name: 'draft', proposal: 'draft', submission: null, waitingFor: [] })
const scheduled = sampleState({
  decisions: [yes(POLICE, 'police'), yes(KOMMUN, 'kommun'), yes(BOLAGET, 'bolaget')],
  waitingFor: [],
  schedule: { contentHash: HASH, publishAt: AT, embargo: false, by: 'policeWriter', party: 'police' },
})

type Case = {
  name: string
  action: WorkflowAction
  by: string | null
  state?: Partial<EditorialState>
  occasion?: Partial<Occasion>
  told: Record<string, string[]>
}
const cases: Case[] = [
  {
    name: 'submitted: approvers of every party, and not who wrote it, administrators or readers',
    action: submitted,
    by: 'writer',
    told: { toApprove: ['police', 'police2', 'kommun', 'both', 'bolaget'] },
  },
  {
    name: 'submitted by somebody else: still not who wrote it, who cannot approve',
    action: submitted,
    by: 'policeWriter',
    state: { lastEditor: 'police', authors: ['police'] },
    told: { toApprove: ['writer', 'police2', 'kommun', 'both', 'bolaget'] },
  },
  {
    name: 'submitted again: only the parties that are missing, and nobody who has approved for another',
    action: submitted,
    by: 'writer',
    state: { decisions: [yes(POLICE, 'both')], waitingFor: [KOMMUN] },
    told: { toApprove: ['kommun'] },
  },
  {
    name: 'submitted, written by several: none of them',
    action: submitted,
    by: 'writer',
    state: { authors: ['writer', 'police', 'kommun'] },
    told: { toApprove: ['police2', 'both', 'bolaget'] },
  },
  { name: 'submitted with nothing missing', action: submitted, by: 'writer', state: { waitingFor: [] }, told: {} },
  { name: 'returned: who submitted', action: returned, by: 'police', told: { returned: ['writer'] } },
  {
    name: 'returned: who submitted and who changed it last',
    action: returned,
    by: 'police',
    state: { lastEditor: 'policeWriter' },
    told: { returned: ['writer', 'policeWriter'] },
  },
  {
    name: 'returned: an administrator who changed it, but nobody who has lost their seat',
    action: returned,
    by: 'police',
    state: { lastEditor: 'adminWithoutSeat', submission: { ...sampleState().submission, by: 'leftTheParty' } as never },
    told: { returned: ['adminWithoutSeat'] },
  },
  { name: 'returned by who submitted', action: returned, by: 'writer', told: {} },
  {
    name: 'approved by the first',
    action: approved,
    by: 'police',
    state: { decisions: [yes(POLICE, 'police')], waitingFor: [KOMMUN, BOLAGET] },
    told: { approved: ['writer'] },
  },
  {
    name: 'approved by the second: who submitted and the first',
    action: approved,
    by: 'kommun',
    state: { decisions: [yes(POLICE, 'police'), yes(KOMMUN, 'kommun')], waitingFor: [BOLAGET] },
    told: { approved: ['writer', 'police'] },
  },
  {
    name: 'approved after a no: who said no is told nothing new',
    action: approved,
    by: 'kommun',
    state: { decisions: [no(POLICE, 'police'), yes(KOMMUN, 'kommun')], waitingFor: [POLICE] },
    told: { approved: ['writer'] },
  },
  {
    name: 'approved by the last: it can be published',
    action: approved,
    by: 'bolaget',
    state: { decisions: [yes(POLICE, 'police'), yes(KOMMUN, 'kommun'), yes(BOLAGET, 'bolaget')], waitingFor: [] },
    told: { readyToPublish: ['writer', 'police', 'kommun'] },
  },
  {
    name: 'published: who writes and approves for the parties, and not who pressed',
    action: published,
    by: 'writer',
    told: { published: ['policeWriter', 'police', 'police2', 'kommun', 'both', 'bolaget', 'admin'] },
  },
  {
    name: 'published of one party',
    action: published,
    by: null,
    occasion: { required: [KOMMUN] },
    told: { published: ['writer', 'kommun', 'both'] },
  },
  {
    name: 'withdrawn by one party alone: the others too, whoever had to approve',
    action: withdrawn,
    by: 'police',
    occasion: { required: [POLICE] },
    told: { withdrawn: ['writer', 'policeWriter', 'police2', 'kommun', 'both', 'admin'] },
  },
  {
    name: 'withdrawn with a third promisor',
    action: withdrawn,
    by: 'kommun',
    told: { withdrawn: ['writer', 'policeWriter', 'police', 'police2', 'both', 'bolaget', 'admin'] },
  },
  {
    name: 'schedule cancelled by an edit: who booked, submitted and approved, as it was before',
    action: cancelled,
    by: 'writer',
    state: draft,
    occasion: { before: scheduled },
    told: { scheduleCancelled: ['policeWriter', 'police', 'kommun', 'bolaget'] },
  },
  {
    name: 'schedule cancelled by Lovat',
    action: { ...cancelled, because: 'refused' },
    by: null,
    occasion: { before: scheduled },
    told: { scheduleCancelled: ['writer', 'policeWriter', 'police', 'kommun', 'bolaget'] },
  },
  {
    name: 'schedule cancelled, with nothing known of before: who booked',
    action: cancelled,
    by: 'writer',
    state: { ...draft, brokenSchedule: scheduled.schedule },
    told: { scheduleCancelled: ['policeWriter'] },
  },
  { name: 'saved', action: { action: 'saved', documentHash: HASH }, by: 'writer', told: {} },
  { name: 'imported', action: { action: 'imported', documentHash: HASH }, by: 'writer', told: {} },
  { name: 'recalled', action: { action: 'recalled', contentHash: HASH }, by: 'writer', told: {} },
  { name: 'signed on paper', action: { action: 'signedOnPaper', documentHash: HASH, approvals: [] }, by: 'admin', told: {} },
  { name: 'scheduled', action: { action: 'scheduled', contentHash: HASH, publishAt: AT, embargo: true }, by: 'writer', told: {} },
  { name: 'unscheduled', action: { action: 'unscheduled', contentHash: HASH }, by: 'writer', told: {} },
  { name: 'commented', action: { action: 'commented', comment: 'Hm.' }, by: 'writer', told: {} },
  { name: 'deleted', action: { action: 'deleted' }, by: 'writer', told: {} },
]

describe('who is told', () => {
  it.each(cases)('$name', ({ action, by, state, occasion, told }) => {
    const event = sampleEvent(action, { user: by })
    const list = whoIsTold(sampleOccasion(event, { state: sampleState(state), ...occasion }), PEOPLE)
    const byKind = Object.groupBy(list, ({ kind }) => kind)
    expect(Object.fromEntries(Object.entries(byKind).map(([kind, who]) => [kind, who?.map(({ userId }) => userId)]))).toEqual(told)
  })
})
