import type { DocumentType } from '@lovat/shared/contract/public-document'
import { APIError, createLocalReq, type Payload, type PayloadRequest, ValidationError } from 'payload'
import { inTransaction } from '../commands/in-transaction.ts'
import { setGateContext } from '../gate/gate-context.ts'
import { ownReading } from '../gate/own-reading.ts'
import { cancelSchedule } from '../workflow/cancel-schedule.ts'
import { isCollision } from '../workflow/collision.ts'
import { makeLive } from '../workflow/make-live.ts'
import { workflowOf } from '../workflow/workflow-of.ts'

const AT_A_TIME = 50

/**
 * Publishes what was booked for a time that has come, oldest first, whoever is logged in and however long Lovat was down.
 * Several processes may do it at once: each document is published once. What can't be published any more is called off,
 * and those it concerns are told. Out: how many were published and called off.
 */
export async function publishWhatIsDue(payload: Payload, now: Date): Promise<{ published: number; cancelled: number }> {
  const done = { published: 0, cancelled: 0 }
  const due = await payload.find({
    collection: 'editorial-states',
    where: { and: [{ proposal: { equals: 'scheduled' } }, { publishAt: { less_than_equal: now.toISOString() } }] },
    sort: 'publishAt',
    limit: AT_A_TIME,
    depth: 0,
    select: { subject: true, type: true, document: true },
    overrideAccess: true,
  })
  const subjects = new Map(due.docs.map((row) => [row.subject, row]))
  for (const { type, document } of subjects.values()) {
    const outcome = await publishOne(payload, type as DocumentType, document, now)
    if (outcome) done[outcome] += 1
  }
  return done
}

async function publishOne(payload: Payload, type: DocumentType, id: string, now: Date): Promise<'published' | 'cancelled' | undefined> {
  try {
    return await inOwnRequest(payload, async (req) => {
      const workflow = await workflowOf(type, id, req)
      const booked = workflow?.state.schedule
      if (!workflow || !booked || booked.publishAt > now.toISOString()) return undefined
      await makeLive(workflow, req)
      return 'published' as const
    })
  } catch (error) {
    const isRefused = error instanceof APIError && (error.isPublic || error instanceof ValidationError) && !isCollision(error)
    payload.logger[isRefused ? 'warn' : 'error']({ err: error, msg: `What was booked for ${type} ${id} could not be published` })
    // A fault of the house says nothing about the text: it is tried again at the next turn.
    if (!isRefused) return undefined
    const explanation = wordsOf(error)
    return inOwnRequest(payload, async (req) => {
      const workflow = await workflowOf(type, id, req)
      const booked = workflow?.state.schedule
      if (!workflow || !booked) return undefined
      await cancelSchedule(workflow, { booked, because: 'refused', explanation, acting: {} }, req)
      return 'cancelled' as const
    })
  }
}

/** A form shows what is wrong at its fields; a letter has to say it. */
function wordsOf(error: APIError): string {
  return error instanceof ValidationError ? error.data.errors.map(({ message }) => message).join(' ') : error.message
}

async function inOwnRequest<T>(payload: Payload, work: (req: PayloadRequest) => Promise<T>): Promise<T> {
  const req = await createLocalReq({}, payload)
  setGateContext(req, { system: true, via: 'schemalagt' })
  return inTransaction(req, () => work(ownReading(req)))
}
