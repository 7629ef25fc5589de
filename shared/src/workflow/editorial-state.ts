import type { PartyKey, RequiredParty } from './party-key.ts'
import { type Proposal, proposalHash } from './proposal.ts'
import type { WorkflowEvent } from './workflow-event.ts'

/** A document as it stands: its newest text, what is public of it, and whose yes the newest text needs. */
export type Standing = {
  documentHash: string
  /** Hash of the text that is public now; null when none is. */
  publicHash: string | null
  /** Number of the last ledger entry about it, 0 when there is none. */
  after: number
  isWithdrawn: boolean
  required: readonly RequiredParty[]
  /** The parties of the text that is public now, each of whom may withdraw it; those required as long as none is. */
  behind: readonly RequiredParty[]
  /** For an update, nobody who wrote any of it may approve it; for the rest, not who changed it last. */
  noAuthorApproves?: boolean
}

export type StateName = 'draft' | 'submitted' | 'returned' | 'approved' | 'scheduled' | 'published' | 'publishedWithChange' | 'withdrawn'
export type ProposalState = 'none' | 'draft' | 'submitted' | 'returned' | 'approved' | 'scheduled'

export type Decision = { party: RequiredParty; decision: 'approved' | 'returned'; user: string; at: string; comment?: string }
export type Submission = { contentHash: string; proposal: Proposal; by: string | null; at: string }
export type Schedule = { contentHash: string; publishAt: string; embargo: boolean; by: string | null; party: string | null }

/** Where a document stands with the people who write and approve it. All of it follows from facts; nobody chooses it. */
export type EditorialState = {
  name: StateName
  /** Where the text that is not public yet stands; `none` when the newest text is what is public. */
  proposal: ProposalState
  /** What a person who looks now has before them; commands carry it back. */
  contentHash: string
  submission: Submission | null
  /** It was put before the parties and changed since. */
  changedSinceSubmission: boolean
  decisions: Decision[]
  /** The parties whose yes is missing; empty unless submitted or returned. */
  waitingFor: RequiredParty[]
  schedule: Schedule | null
  /** A booked publication that no longer can happen, and that nobody has been told about yet. */
  brokenSchedule: Schedule | null
  /** Only those who write and approve may read what is not public of it: until it is, or somebody lifts that. */
  isUnderEmbargo: boolean
  /** Who last changed the text that waits to be public; null when nobody has since it last was, or Lovat itself did. */
  lastEditor: string | null
  /** Whose own words it is, so that they can't approve it. */
  authors: string[]
}

/**
 * Computes the state. In: the document as it stands, and the events of its log in order, at least those since it was last
 * published or withdrawn; earlier ones change nothing. Out: the state; the same facts always give the same state.
 */
export function editorialState(standing: Standing, log: readonly WorkflowEvent[]): EditorialState {
  const start = log.findLastIndex(({ action }) => action === 'published' || action === 'withdrawn')
  const events = log.slice(start + 1)
  const written = events.findLast(({ action }) => action === 'saved' || action === 'imported')
  const withdrawn = log[start]?.action === 'withdrawn' ? log[start] : undefined
  const lastEditor = written ? written.user : (withdrawn?.lastEditor ?? null)
  const allAuthors = [...new Set([...(withdrawn?.authors ?? []), ...writersIn(events)])]
  const authors = standing.noAuthorApproves ? allAuthors : [lastEditor].filter((user) => user !== null)
  const last = openSubmission(events)
  const isTextAsSubmitted = last !== null && last.proposal.documentHash === standing.documentHash && last.proposal.after === standing.after
  const submission = isTextAsSubmitted ? last : null
  const contentHash = submission?.contentHash ?? proposalHash({ ...standing, changeNote: null, changeClass: 'updated' })
  const decisions = submission ? decisionsOn(submission, standing.required, authors, events) : []
  const approved = new Set(decisions.filter(({ decision }) => decision === 'approved').map(({ party }) => party.key))
  const missing = standing.required.filter(({ key }) => !approved.has(key))
  const isApproved = submission !== null && missing.length === 0 && standing.required.length > 0
  const booked = openSchedule(events)
  const schedule = isApproved && booked?.contentHash === contentHash ? booked : null
  const proposal = proposalState()
  return {
    name: nameOf(standing, proposal),
    proposal,
    contentHash,
    submission,
    changedSinceSubmission: last !== null && !isTextAsSubmitted && last.proposal.after === standing.after,
    decisions,
    waitingFor: submission ? missing : [],
    schedule,
    brokenSchedule: schedule ? null : booked,
    isUnderEmbargo: hasEmbargo(events),
    lastEditor,
    authors,
  }

  function proposalState(): ProposalState {
    if (schedule) return 'scheduled'
    if (isApproved) return 'approved'
    if (decisions.some(({ decision }) => decision === 'returned')) return 'returned'
    if (submission) return 'submitted'
    return standing.publicHash === standing.documentHash ? 'none' : 'draft'
  }
}

const writersIn = (events: readonly WorkflowEvent[]): string[] =>
  events.flatMap(({ action, user }) => ((action === 'saved' || action === 'imported') && user !== null ? [user] : []))

function nameOf({ publicHash, isWithdrawn }: Standing, proposal: ProposalState): StateName {
  if (publicHash !== null) return proposal === 'none' ? 'published' : 'publishedWithChange'
  if (proposal === 'none' || proposal === 'draft') return isWithdrawn ? 'withdrawn' : 'draft'
  return proposal
}

/** The last time it was put before the parties, unless it was taken back since. */
function openSubmission(events: readonly WorkflowEvent[]): Submission | null {
  const last = events.findLast(({ action }) => action === 'submitted' || action === 'recalled')
  return last?.action === 'submitted' ? { contentHash: last.contentHash, proposal: last.proposal, by: last.user, at: last.at } : null
}

/**
 * The latest word of each party about exactly this proposal. A recall wipes all of them out. A "no" holds until the party
 * says yes after all, or the text is submitted again; a "yes" given before that stays. Nobody counts for two parties, and
 * nobody for their own words.
 */
function decisionsOn(
  { contentHash }: Submission,
  required: readonly RequiredParty[],
  authors: readonly string[],
  events: readonly WorkflowEvent[],
): Decision[] {
  const recalledAt = events.findLast(({ action }) => action === 'recalled')?.number ?? 0
  const submittedAt = events.findLast(({ action }) => action === 'submitted')?.number ?? 0
  const latest = new Map<string, WorkflowEvent & { action: 'approved' | 'returned' }>()
  for (const event of events) {
    if ((event.action !== 'approved' && event.action !== 'returned') || event.number < recalledAt) continue
    if (event.contentHash === contentHash && event.party !== null) latest.set(event.party, event)
  }
  const counted = new Map<string, PartyKey>()
  return [...latest.values()]
    .toSorted((a, b) => a.number - b.number)
    .flatMap((event): Decision[] => {
      const party = required.find(({ key }) => key === event.party)
      if (!party || event.user === null) return []
      const { user, at } = event
      if (event.action === 'returned')
        return event.number > submittedAt ? [{ party, decision: 'returned', user, at, comment: event.comment }] : []
      if (authors.includes(user) || counted.has(user)) return []
      counted.set(user, party.key)
      return [{ party, decision: 'approved', user, at }]
    })
}

/** An edit calls the booking off, but what was to be kept back until then still is. */
function hasEmbargo(events: readonly WorkflowEvent[]): boolean {
  const last = events.findLast((event) => event.action === 'unscheduled' || (event.action === 'scheduled' && event.embargo))
  return last?.action === 'scheduled'
}

function openSchedule(events: readonly WorkflowEvent[]): Schedule | null {
  const last = events.findLast(({ action }) => action === 'scheduled' || action === 'unscheduled' || action === 'scheduleCancelled')
  if (last?.action !== 'scheduled') return null
  const { contentHash, publishAt, embargo, user, party } = last
  return { contentHash, publishAt, embargo, by: user, party }
}
