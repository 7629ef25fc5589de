import type { Access, Where } from 'payload'
import { isAdministrator, municipalitiesOf, ROLES } from './membership.ts'
import { filesUnderEmbargo } from './under-embargo.ts'

/** Lets a person read the files of their kommuner; where they only read, not those that belong to something under embargo. */
export const readsFiles: Access = async ({ req }): Promise<boolean | Where> => {
  if (isAdministrator(req.user)) return true
  const all = municipalitiesOf(req.user, ROLES)
  if (all.length === 0) return false
  const working = municipalitiesOf(req.user, ['writer', 'approver'])
  if (working.length === all.length) return { municipality: { in: all } } satisfies Where
  const hidden = await filesUnderEmbargo(req)
  const shown: Where[] = [{ municipality: { in: working } }, { id: { not_in: hidden } }]
  return { and: [{ municipality: { in: all } }, { or: shown }] } satisfies Where
}
