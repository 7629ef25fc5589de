import type { FilterOptionsProps, Where } from 'payload'
import { isAdministrator, municipalitiesOf } from './membership.ts'

/** Offers a person the kommuner they write for. Without a person, Lovat's own code chooses freely. */
export const amongOwnMunicipalities = ({ req }: Pick<FilterOptionsProps, 'req'>): Where | true =>
  !req.user || isAdministrator(req.user) || { id: { in: municipalitiesOf(req.user, ['writer']) } }
