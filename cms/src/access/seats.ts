import { municipalityKey, otherKey, type PartyKey } from '@lovat/shared/workflow/party-key'
import type { Actor, Seat } from '@lovat/shared/workflow/what-forbids'
import { isAdministrator, type Member, type Membership, membershipsOf, municipalityIdsIn } from './membership.ts'

export type SeatedMunicipality = { id: string; code: string }
type OwnSeat = Seat & { membership: Membership }

/** The seats a person has in some kommuner: one for each membership and kommun, with the key that goes with it. */
export function seatsOf(user: unknown, municipalities: readonly SeatedMunicipality[]): OwnSeat[] {
  return membershipsOf(user).flatMap((membership) => {
    const own = municipalityIdsIn(membership)
    return municipalities
      .filter(({ id }) => own.includes(id))
      .map(({ code }): OwnSeat => ({ party: keyOf(membership, code), role: membership.role, membership }))
  })
}

/** A person as the rules of the workflow see them. */
export const actorIn = (user: unknown, municipalities: readonly SeatedMunicipality[]): Actor => ({
  id: (user as Member | null)?.id ?? '',
  isAdministrator: isAdministrator(user),
  seats: seatsOf(user, municipalities),
})

function keyOf({ party, organisation }: Membership, code: string): PartyKey {
  if (party === 'police') return 'police'
  return party === 'municipality' ? municipalityKey(code) : otherKey(organisation ?? '')
}
