import type { Access, Where } from 'payload'
import { isAdministrator, municipalitiesOf, type Role } from './membership.ts'

/**
 * Lets a person at what belongs to a kommun where they hold one of the roles; an administrator at all of it.
 * `field` is the relation to the kommun (or kommuner) in the collection.
 */
export function inOwnMunicipalities(roles: readonly Role[], field: string): Access {
  return ({ req }) => {
    if (isAdministrator(req.user)) return true
    const ids = municipalitiesOf(req.user, roles)
    return ids.length > 0 && ({ [field]: { in: ids } } satisfies Where)
  }
}
