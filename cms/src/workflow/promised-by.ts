import type { Party } from '@lovat/shared/contract/party'
import { otherKey } from '@lovat/shared/workflow/party-key'
import type { PayloadRequest } from 'payload'
import { type Member, membershipsOf, municipalityIdsIn } from '../access/membership.ts'
import { ownReading } from '../gate/own-reading.ts'

export type Promised = { collection: 'promises' | 'agreements'; id: string; ref: string; title: string }

/**
 * What is public that a third promisor of the person stands behind, newest first: they have no admin to find it in. Empty
 * for everybody else.
 */
export async function promisedBy(req: PayloadRequest): Promise<Promised[]> {
  const seats = membershipsOf(req.user as Member | null).filter(({ party, role }) => party === 'other' && role === 'approver')
  const isOwn = ({ kind, name }: Party) =>
    kind === 'other' && seats.some(({ organisation }) => otherKey(organisation ?? '') === otherKey(name))
  const places = [...new Set(seats.flatMap(municipalityIdsIn))]
  if (places.length === 0) return []
  const within = { promises: 'municipality', agreements: 'municipalities' } as const
  const found: Promised[] = []
  for (const collection of ['promises', 'agreements'] as const) {
    const { docs } = await req.payload.find({
      collection,
      where: {
        and: [{ _status: { equals: 'published' } }, { [within[collection]]: { in: places } }, { 'parties.kind': { equals: 'other' } }],
      },
      sort: '-ref',
      pagination: false,
      depth: 0,
      overrideAccess: true,
      req: ownReading(req),
    })
    const own = docs.filter(({ parties }) => (parties as Party[] | null)?.some(isOwn))
    found.push(...own.map(({ id, ref, title }) => ({ collection, id: String(id), ref: ref ?? '', title: title ?? ref ?? '' })))
  }
  return found
}
