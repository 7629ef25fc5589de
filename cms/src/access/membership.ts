import type { PartyKind } from '@lovat/shared/contract/party'

export type Role = 'writer' | 'approver' | 'reader'
export const ROLES: readonly Role[] = ['writer', 'approver', 'reader']

/** What access rules need to know of a person; the shape of the users collection. */
export type Member = {
  id: string
  collection?: string
  isAdministrator?: boolean | null
  memberships?: { party: PartyKind; role: Role; municipalities?: (string | { id: string })[] | null }[] | null
}

export const isAdministrator = (user: unknown): boolean => (user as Member | null)?.isAdministrator === true

/** Ids of the kommuner where the person holds one of the roles. */
export function municipalitiesOf(user: unknown, roles: readonly Role[]): string[] {
  const memberships = (user as Member | null)?.memberships ?? []
  const ids = memberships
    .filter((membership) => roles.includes(membership.role))
    .flatMap((membership) => membership.municipalities ?? [])
    .map((municipality) => (typeof municipality === 'string' ? municipality : municipality.id))
  return [...new Set(ids)]
}

/** The parties the person writes for in a kommun. */
export function partiesOf(user: unknown, municipalityId: string): PartyKind[] {
  const memberships = (user as Member | null)?.memberships ?? []
  return memberships
    .filter(
      ({ role, municipalities }) => role === 'writer' && municipalities?.some((m) => (typeof m === 'string' ? m : m.id) === municipalityId),
    )
    .map(({ party }) => party)
}
