import { contentHash } from '../../contract/hash.ts'
import type { Standing } from '../editorial-state.ts'
import { municipalityKey, otherKey, type RequiredParty } from '../party-key.ts'
import { type Proposal, proposalHash } from '../proposal.ts'
import type { WorkflowAction, WorkflowEvent } from '../workflow-event.ts'

export const police: RequiredParty = { key: 'police', kind: 'police', organisation: 'Polisen' }
export const kommun: RequiredParty = { key: municipalityKey('9901'), kind: 'municipality', organisation: 'Alvboda kommun' }
export const jernhusen: RequiredParty = { key: otherKey('Jernhusen'), kind: 'other', organisation: 'Jernhusen' }

/** The hash of a text that is known by a name. */
export const hashOf = (text: string): string => contentHash(text)

/** What is put before the parties when a text is submitted. */
export const proposalOf = (text: string, members: Partial<Proposal> = {}): Proposal => ({
  documentHash: hashOf(text),
  after: 0,
  changeNote: null,
  changeClass: 'updated',
  ...members,
})

export const standingOf = (text: string, members: Partial<Standing> = {}): Standing => ({
  documentHash: hashOf(text),
  publicHash: null,
  after: 0,
  isWithdrawn: false,
  required: [police, kommun],
  behind: members.required ?? [police, kommun],
  ...members,
})

type Row = WorkflowAction & { user: string | null; party: string | null }

export const saved = (user: string | null, text: string): Row => ({ action: 'saved', documentHash: hashOf(text), user, party: null })
export const submitted = (user: string, proposal: Proposal): Row => ({
  action: 'submitted',
  contentHash: proposalHash(proposal),
  proposal,
  document: null,
  user,
  party: null,
})
export const approved = (user: string, { key }: RequiredParty, proposal: Proposal): Row => ({
  action: 'approved',
  contentHash: proposalHash(proposal),
  user,
  party: key,
})
export const returned = (user: string, { key }: RequiredParty, proposal: Proposal): Row => ({
  action: 'returned',
  contentHash: proposalHash(proposal),
  comment: 'Skriv tydligare.',
  user,
  party: key,
})
export const recalled = (user: string, proposal: Proposal): Row => ({
  action: 'recalled',
  contentHash: proposalHash(proposal),
  user,
  party: null,
})
export const scheduled = (user: string, proposal: Proposal): Row => ({
  action: 'scheduled',
  contentHash: proposalHash(proposal),
  publishAt: '2026-12-01T07:00:00.000Z',
  embargo: false,
  user,
  party: police.key,
})
export const unscheduled = (user: string, proposal: Proposal): Row => ({
  action: 'unscheduled',
  contentHash: proposalHash(proposal),
  user,
  party: null,
})
export const scheduleCancelled = (proposal: Proposal): Row => ({
  action: 'scheduleCancelled',
  contentHash: proposalHash(proposal),
  because: 'refused',
  user: null,
  party: null,
})
export const published = (text: string, entry: number): Row => ({
  action: 'published',
  contentHash: null,
  documentHash: hashOf(text),
  entry,
  user: 'skribent',
  party: null,
})
export const withdrawn = (entry: number): Row => ({
  action: 'withdrawn',
  contentHash: hashOf('what was seen'),
  entry,
  withdrawal: { reason: 'ended', text: 'Det har upphört.' },
  user: 'polis',
  party: police.key,
})
export const commented = (user: string): Row => ({ action: 'commented', comment: 'Bra!', user, party: null })
export const signedOnPaper = (text: string): Row => ({
  action: 'signedOnPaper',
  documentHash: hashOf(text),
  approvals: [],
  user: 'admin',
  party: null,
})

/** A document's log: the rows numbered from 1, a minute apart. */
export const logOf = (...rows: (Row | readonly Row[])[]): WorkflowEvent[] =>
  rows.flat().map(
    (row, index): WorkflowEvent => ({
      ...row,
      number: index + 1,
      at: new Date(Date.UTC(2026, 9, 12, 8, index)).toISOString(),
    }),
  )
