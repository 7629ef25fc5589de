import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { isAdministrator, type Member, membershipsOf, municipalityIdsIn } from '../access/membership.ts'
import { codesOf } from '../workflow/codes-of.ts'
import { appendEvent } from '../workflow/log.ts'

/** An approval is worth what the keys are worth: who gives whom which is noted beside what was approved with them. */
export const noteAccountChange: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const after = await rightsOf(doc, req)
  if (JSON.stringify(after) !== JSON.stringify(await rightsOf(previousDoc, req))) await note(doc, after, req)
  return doc
}

export const noteAccountDeleted: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await note(doc, { isAdministrator: false, seats: [] }, req)
  return doc
}

type Rights = { isAdministrator: boolean; seats: string[] }

const note = ({ id, name }: Member, rights: Rights, req: PayloadRequest) =>
  appendEvent({ key: `user:${id}`, ref: name ?? id }, { action: 'accountChanged', ...rights }, { user: req.user as Member | null }, req)

async function rightsOf(person: unknown, req: PayloadRequest): Promise<Rights> {
  const memberships = membershipsOf(person)
  const codes = await codesOf(memberships.flatMap(municipalityIdsIn), req)
  const seats = memberships.map((membership) => {
    const { party, role, organisation } = membership
    const where = municipalityIdsIn(membership).map((id) => codes.get(id) ?? id)
    return [party, organisation, role, ...where.toSorted()].filter(Boolean).join(' ')
  })
  return { isAdministrator: isAdministrator(person), seats: seats.toSorted() }
}
