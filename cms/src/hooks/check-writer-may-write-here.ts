import { APIError, type CollectionBeforeValidateHook, ValidationError } from 'payload'
import { isAdministrator, municipalitiesOf, partiesOf } from '../access/membership.ts'
import { gateContext } from '../gate/gate-context.ts'
import type { GatedType } from '../gate/gated-types.ts'

const idsIn = (value: unknown): string[] =>
  [value]
    .flat()
    .filter(Boolean)
    .map((one) => (typeof one === 'object' ? (one as { id: string }).id : String(one)))

/**
 * A writer writes in their own kommuner, also when a document is moved or takes its kommun from a promise, and tells of
 * what has been done only for a party they belong to. Access rules see the stored row; this sees the row to be.
 */
export function checkWriterMayWriteHere(type: GatedType): CollectionBeforeValidateHook {
  return ({ data, originalDoc, req, collection }) => {
    if (gateContext(req).commandWrites) return data
    if (!req.user || isAdministrator(req.user) || type === 'municipality' || type === 'policeArea') return data
    const target = data?.municipality ?? data?.municipalities ?? originalDoc?.municipality ?? originalDoc?.municipalities
    const own = municipalitiesOf(req.user, ['writer'])
    const ids = idsIn(target)
    if (ids.some((id) => !own.includes(id))) throw new APIError('Du kan bara skriva i de kommuner där du är skribent.', 403, null, true)
    const party = data?.author?.kind ?? originalDoc?.author?.kind
    if (type === 'update' && party && ids[0] && !partiesOf(req.user, ids[0]).includes(party)) {
      throw new ValidationError(
        {
          collection: collection.slug,
          errors: [{ path: 'author.kind', message: 'Du kan bara skriva uppföljningar för din egen part.' }],
          req,
        },
        req.t,
      )
    }
    return data
  }
}
