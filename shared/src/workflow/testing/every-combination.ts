import type { Standing } from '../editorial-state.ts'
import type { RequiredParty } from '../party-key.ts'
import type { Proposal } from '../proposal.ts'
import type { WorkflowEvent } from '../workflow-event.ts'
import {
  approved,
  hashOf,
  kommun,
  logOf,
  police,
  proposalOf,
  published,
  recalled,
  returned,
  saved,
  scheduleCancelled,
  scheduled,
  standingOf,
  submitted,
  unscheduled,
  withdrawn,
} from './workflow-log.ts'

const choices = {
  isPublic: ['never', 'live', 'withdrawn'],
  newest: ['same as public', 'different'],
  submission: ['none', 'open', 'taken back', 'for an older text', 'of an earlier round'],
  policeSaid: ['nothing', 'approved', 'returned', 'approved an older text', 'returned, then submitted again'],
  kommunSaid: ['nothing', 'approved', 'returned', 'approved an older text', 'returned, then submitted again'],
  schedule: ['none', 'booked', 'unbooked', 'cancelled', 'for an older text'],
  lastEditor: ['a writer', 'the approver of the police'],
} as const

/** Everything that a state can rest on, one choice of each. */
export type Facts = { [Name in keyof typeof choices]: (typeof choices)[Name][number] }
export type Said = Facts['policeSaid']

/** Every combination of them: 7,500. */
export const everyCombination: Facts[] = Object.entries(choices).reduce<Facts[]>(
  (sofar, [name, values]) => sofar.flatMap((facts) => values.map((value) => ({ ...facts, [name]: value }))),
  [{} as Facts],
)

const PUBLIC_TEXT = 'den publicerade texten'
const OLDER_TEXT = 'en äldre text'

/** The document and the log in which the facts are so. */
export function happened(facts: Facts): { standing: Standing; log: WorkflowEvent[] } {
  const isLive = facts.isPublic === 'live'
  const text = facts.newest === 'same as public' && facts.isPublic !== 'never' ? PUBLIC_TEXT : 'en ny text'
  const past = { never: [], live: [published(PUBLIC_TEXT, 7)], withdrawn: [published(PUBLIC_TEXT, 6), withdrawn(7)] }[facts.isPublic]
  const after = past.length > 0 ? 7 : 0
  const editor = facts.lastEditor === 'a writer' ? 'skribent' : 'polis'
  const proposal = proposalOf(facts.submission === 'for an older text' ? OLDER_TEXT : text, {
    after: facts.submission === 'of an earlier round' ? 3 : after,
    changeNote: after > 0 ? 'Ny tid.' : null,
  })
  const round = [
    saved(editor, facts.submission === 'for an older text' ? OLDER_TEXT : text),
    ...whatTheySaid(facts, proposal),
    ...schedulingOf(facts.schedule, proposal),
    ...(facts.submission === 'taken back' ? [recalled('skribent', proposal)] : []),
    ...(facts.submission === 'for an older text' ? [saved(editor, text)] : []),
  ]
  // An earlier round ends with what was published or withdrawn then; where nothing has been, its number alone tells.
  const isOver = facts.submission === 'of an earlier round'
  const log = isOver ? logOf(round, past, saved(editor, text)) : logOf(past, round)
  return {
    log,
    standing: standingOf(text, { after, publicHash: isLive ? hashOf(PUBLIC_TEXT) : null, isWithdrawn: facts.isPublic === 'withdrawn' }),
  }
}

function whatTheySaid({ submission, policeSaid, kommunSaid }: Facts, proposal: Proposal) {
  const parties = [
    { party: police, user: 'polis', said: policeSaid },
    { party: kommun, user: 'kommunens godkännare', said: kommunSaid },
  ]
  const each = (wanted: Said, row: (user: string, party: RequiredParty) => ReturnType<typeof approved>) =>
    parties.filter(({ said }) => said === wanted).map(({ party, user }) => row(user, party))
  const submit = submission === 'none' ? [] : [submitted('skribent', proposal)]
  const again = each('returned, then submitted again', (user, party) => returned(user, party, proposal))
  return [
    ...each('approved an older text', (user, party) => approved(user, party, proposalOf(OLDER_TEXT, { after: 99 }))),
    ...submit,
    ...each('approved', (user, party) => approved(user, party, proposal)),
    ...again,
    ...(again.length > 0 ? submit : []),
    ...each('returned', (user, party) => returned(user, party, proposal)),
  ]
}

function schedulingOf(schedule: Facts['schedule'], proposal: Proposal) {
  switch (schedule) {
    case 'none':
      return []
    case 'booked':
      return [scheduled('skribent', proposal)]
    case 'unbooked':
      return [scheduled('skribent', proposal), unscheduled('skribent', proposal)]
    case 'cancelled':
      return [scheduled('skribent', proposal), scheduleCancelled(proposal)]
    case 'for an older text':
      return [scheduled('skribent', proposalOf(OLDER_TEXT, { after: 99 }))]
  }
}
