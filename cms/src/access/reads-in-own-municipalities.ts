import type { Access, Where } from 'payload'
import type { GatedType } from '../gate/gated-types.ts'
import { isAdministrator, municipalitiesOf } from './membership.ts'
import { idsUnderEmbargo } from './under-embargo.ts'

/** `field`: the relation to the kommun. `isPublicToAll`: what is public is read by everyone with an account. */
type Of = { type: GatedType; field: string; isPublicToAll?: boolean }

/**
 * Every role in a kommun reads what belongs to it; but those who only read there see nothing of what is under embargo, in
 * any version of it, other than what is public. Activities are under embargo with their promise.
 */
export const readsInOwnMunicipalities =
  ({ type, field, isPublicToAll = false }: Of): Access =>
  async ({ req }) => {
    if (!req.user) return false
    if (isAdministrator(req.user)) return true
    const working = municipalitiesOf(req.user, ['writer', 'approver'])
    const reading = municipalitiesOf(req.user, ['reader']).filter((id) => !working.includes(id))
    const hidden = reading.length > 0 ? await idsUnderEmbargo(type === 'activity' ? 'promise' : type, req) : []
    const isShown: Where[] =
      hidden.length > 0 ? [{ or: [{ [type === 'activity' ? 'promise' : 'id']: { not_in: hidden } }, IS_PUBLIC] }] : []
    const ways: Where[] = [
      ...(isPublicToAll ? [IS_PUBLIC] : []),
      ...(working.length > 0 ? [{ [field]: { in: working } }] : []),
      ...(reading.length > 0 ? [{ and: [{ [field]: { in: reading } }, ...isShown] }] : []),
    ]
    return ways.length > 0 && { or: ways }
  }

/** The same for versions, where what is said of the document stands under `version`. */
export const readsVersionsInOwnMunicipalities =
  (of: Of): Access =>
  async (args) => {
    const answer = await readsInOwnMunicipalities(of)(args)
    return typeof answer === 'boolean' ? answer : ofVersions(answer)
  }

const IS_PUBLIC: Where = { _status: { equals: 'published' } }

const ofVersions = (where: Where): Where =>
  Object.fromEntries(
    Object.entries(where).map(([key, value]) => {
      if (key === 'and' || key === 'or') return [key, (value as Where[]).map(ofVersions)]
      return [key === 'id' ? 'parent' : `version.${key}`, value]
    }),
  )
