import { municipalityKey, type PartyKey } from '@lovat/shared/workflow/party-key'
import type { Actor, Seat } from '@lovat/shared/workflow/what-forbids'
import { cancelledSchedule } from './cancelled-schedule.ts'
import type { NoticeKind, Occasion } from './occasion.ts'

export type Told = { userId: string; kind: NoticeKind }

/**
 * Who gets a letter about an event. In: the occasion, and people with the seats they hold in the document's kommuner. Out:
 * each person at most once, in the order of `people`; never the one who did it. Somebody who has lost their seat is not
 * told: the letter carries a title and a comment of a text that they may no longer read.
 */
export function whoIsTold(occasion: Occasion, people: readonly Actor[]): Told[] {
  const { event, state, before = state, required } = occasion
  const approvedBy = (decisions: typeof state.decisions) =>
    decisions.filter(({ decision }) => decision === 'approved').map(({ user }) => user)
  const named = (kind: NoticeKind, ids: readonly (string | null | undefined)[]) =>
    tell(kind, (person) => ids.includes(person.id) && (person.isAdministrator || person.seats.length > 0))
  const seated = (kind: NoticeKind, keys: readonly PartyKey[]) =>
    tell(kind, ({ seats }) => seats.some(({ role, party }) => role !== 'reader' && keys.includes(party)))

  switch (event.action) {
    case 'submitted':
      return toApprove()
    case 'returned':
      return named('returned', [state.submission?.by, state.lastEditor])
    case 'approved':
      return named(state.waitingFor.length === 0 ? 'readyToPublish' : 'approved', [state.submission?.by, ...approvedBy(state.decisions)])
    case 'published':
      return seated('published', keysOf(required))
    case 'withdrawn':
      return seated('withdrawn', [
        ...keysOf(required),
        'police',
        ...occasion.subject.municipalities.map(({ code }) => municipalityKey(code)),
      ])
    case 'scheduleCancelled':
      return named('scheduleCancelled', [cancelledSchedule(occasion)?.by, before.submission?.by, ...approvedBy(before.decisions)])
    default:
      return []
  }

  /** Only those who can: not whose words it is, not who has approved for another party, and never an administrator. */
  function toApprove(): Told[] {
    const cannot = [...state.authors, ...approvedBy(state.decisions)]
    const missing = keysOf(state.waitingFor)
    const holdsMissingKey = ({ role, party }: Seat) => role === 'approver' && missing.includes(party)
    return tell('toApprove', ({ id, isAdministrator, seats }) => !isAdministrator && !cannot.includes(id) && seats.some(holdsMissingKey))
  }

  function tell(kind: NoticeKind, isTold: (person: Actor) => boolean): Told[] {
    const told = people.filter((person) => person.id !== event.user && isTold(person))
    return [...new Set(told.map(({ id }) => id))].map((userId) => ({ userId, kind }))
  }
}

const keysOf = (parties: readonly { key: PartyKey }[]): PartyKey[] => parties.map(({ key }) => key)
