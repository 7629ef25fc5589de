import { type CollectionBeforeValidateHook, ValidationError } from 'payload'
import { isAdministrator, membershipsOf } from '../access/membership.ts'

/** Who gives people their keys must not hold one: nobody could tell a real approval from one they gave themselves. */
export const refuseApprovingAdministrators: CollectionBeforeValidateHook = ({ data, originalDoc, collection, req }) => {
  const whole = { ...originalDoc, ...data }
  if (!isAdministrator(whole) || !membershipsOf(whole).some(({ role }) => role === 'approver')) return data
  const message = 'En administratör kan inte vara godkännare. Ta bort uppdraget, eller ge det till ett annat konto.'
  throw new ValidationError({ collection: collection.slug, errors: [{ path: 'memberships', label: 'Uppdrag', message }], req }, req.t)
}
