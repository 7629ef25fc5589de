import type { Access } from 'payload'
import { isAdministrator, municipalitiesOf } from './membership.ts'

/**
 * Lets a writer create in their own kommuner. Without data (Payload asks so to decide whether to show the button) it is
 * enough to be a writer somewhere; a document that takes its kommun from its promise is checked when that is known.
 */
export function createsInOwnMunicipalities(field: string): Access {
  return ({ req, data }) => {
    if (isAdministrator(req.user)) return true
    const own = municipalitiesOf(req.user, ['writer'])
    const wanted = [data?.[field]].flat().filter((id) => typeof id === 'string')
    return own.length > 0 && wanted.every((id) => own.includes(id))
  }
}
