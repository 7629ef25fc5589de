import type { PayloadRequest } from 'payload'
import { isAdministrator, worksInAdmin } from '../access/membership.ts'
import { actorIn, seatsOf } from '../access/seats.ts'
import { env } from '../env.ts'
import { ownReading } from '../gate/own-reading.ts'
import { newsOf } from './letters.ts'
import { linkTo } from './link-to.ts'
import type { Occasion } from './occasion.ts'
import { peopleConcerned } from './people-concerned.ts'
import { whoIsTold } from './who-is-told.ts'

/**
 * Puts news of an event into the outbox, one row for each person, in the transaction that `req` carries: when the event
 * comes to nothing, so does the news. Called once for each event. Sends nothing itself; `deliver.ts` does.
 */
export async function tell(occasion: Occasion, req: PayloadRequest): Promise<void> {
  const { event, subject } = occasion
  if (!TOLD.includes(event.action)) return
  const users = await peopleConcerned(occasion, req)
  const told = whoIsTold(
    occasion,
    users.map((user) => actorIn(user, subject.municipalities)),
  )
  const happenedAt = new Date(event.at).toISOString()
  for (const { userId, kind } of told) {
    const user = users.find(({ id }) => id === userId)
    const inAdmin = isAdministrator(user) || seatsOf(user, subject.municipalities).some(({ membership }) => worksInAdmin(membership))
    await req.payload.create({
      collection: 'outbox',
      data: {
        key: `${subject.type}:${subject.id}#${event.number}#${userId}`,
        user: userId,
        kind,
        ...newsOf(kind, occasion, { link: linkTo(env.adminUrl, subject, inAdmin && kind !== 'toApprove'), worksInAdmin: inAdmin }),
        happenedAt,
        state: 'waiting',
        dueAt: happenedAt,
        attempts: 0,
      },
      depth: 0,
      overrideAccess: true,
      req: ownReading(req),
    })
  }
}

/** Nobody is told of the others, so nobody is looked for: a save must not cost a search. */
const TOLD: string[] = ['submitted', 'returned', 'approved', 'published', 'withdrawn', 'scheduleCancelled']
