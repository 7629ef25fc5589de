import type { PayloadRequest } from 'payload'
import { ownReading } from '../gate/own-reading.ts'
import type { User } from '../payload-types.ts'
import type { Occasion } from './occasion.ts'

/** Everyone whom an occasion may concern: who holds a seat in the document's kommuner, and who is named in its state. */
export async function peopleConcerned({ subject, state, before }: Occasion, req: PayloadRequest): Promise<User[]> {
  const named = [state, before].flatMap((one) => [
    one?.submission?.by,
    one?.schedule?.by,
    one?.brokenSchedule?.by,
    one?.lastEditor,
    ...(one?.decisions.map(({ user }) => user) ?? []),
  ])
  const { docs } = await req.payload.find({
    collection: 'users',
    where: {
      or: [
        { 'memberships.municipalities': { in: subject.municipalities.map(({ id }) => id) } },
        { id: { in: [...new Set(named.filter((id) => typeof id === 'string'))] } },
      ],
    },
    sort: 'email',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req: ownReading(req),
  })
  return docs
}
