import type { FilterOptionsProps, Where } from 'payload'
import { gateContext } from '../gate/gate-context.ts'
import { isAdministrator, municipalitiesOf } from './membership.ts'

/**
 * Offers a person the kommuner they write for. Without a person, Lovat's own code chooses freely; and a command that
 * publishes or withdraws chooses nothing, whoever gives it.
 */
export const amongOwnMunicipalities = ({ req }: Pick<FilterOptionsProps, 'req'>): Where | true =>
  !req.user ||
  isAdministrator(req.user) ||
  gateContext(req).commandWrites === true || { id: { in: municipalitiesOf(req.user, ['writer']) } }
