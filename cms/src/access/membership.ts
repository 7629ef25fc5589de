import type { PartyKind } from '@lovat/shared/contract/party'

export type Role = 'writer' | 'approver' | 'reader'
export const ROLES: readonly Role[] = ['writer', 'approver', 'reader']

export type Membership = {
  party: PartyKind
  role: Role
  /** Which third promisor; for the police and a kommun it follows. */
  organisation?: string | null
  /** What the person is there ("chef för lokalpolisområdet"); stands in the ledger instead of a name. */
  office?: string | null
  municipalities?: (string | { id: string })[] | null
}

/** What access rules need to know of a person; the shape of the users collection. */
export type Member = {
  id: string
  name?: string | null
  collection?: string
  isAdministrator?: boolean | null
  memberships?: Membership[] | null
}

export const isAdministrator = (user: unknown): boolean => (user as Member | null)?.isAdministrator === true

export const membershipsOf = (user: unknown): Membership[] => (user as Member | null)?.memberships ?? []

export const municipalityIdsIn = ({ municipalities }: Membership): string[] =>
  (municipalities ?? []).map((municipality) => (typeof municipality === 'string' ? municipality : municipality.id))

/** A third promisor who only approves works on a page of its own, and sees what they are a party to and nothing else. */
export const worksInAdmin = ({ party, role }: Membership): boolean => party !== 'other' || role === 'writer'

/** Ids of the kommuner where the person holds one of the roles and works with everything. */
export function municipalitiesOf(user: unknown, roles: readonly Role[]): string[] {
  const memberships = membershipsOf(user).filter((membership) => worksInAdmin(membership) && roles.includes(membership.role))
  return [...new Set(memberships.flatMap(municipalityIdsIn))]
}

/** The parties the person writes for in a kommun. */
export function partiesOf(user: unknown, municipalityId: string): PartyKind[] {
  return membershipsOf(user)
    .filter((membership) => membership.role === 'writer' && municipalityIdsIn(membership).includes(municipalityId))
    .map(({ party }) => party)
}
