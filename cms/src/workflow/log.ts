import { canonicalJson } from '@lovat/shared/contract/canonical-json'
import { type WorkflowAction, type WorkflowEvent, workflowAction } from '@lovat/shared/workflow/workflow-event'
import type { PayloadRequest } from 'payload'
import type { Member } from '../access/membership.ts'
import { gateContext } from '../gate/gate-context.ts'
import { ownReading } from '../gate/own-reading.ts'
import { orCollision } from './collision.ts'
import type { Subject } from './subject.ts'

/** Who acts, and for whom: a person for a party, a person for nobody in particular, or Lovat itself (at a booked time). */
export type Acting = { user?: Member | null; party?: string | null; organisation?: string | null; office?: string | null }

/** A row as people read it: the event, and who it was by name. */
export type LogRow = WorkflowEvent & { userName: string | null; organisation: string | null; office: string | null; via: string }

const OF_A_SUBJECT = { sort: 'number', pagination: false, depth: 0, overrideAccess: true } as const

/** The events of a document since it was last published or withdrawn, that one with them: all that its state rests on. */
export async function readLog(key: string, req: PayloadRequest): Promise<LogRow[]> {
  const newest = await newestRow(key, req)
  return newest ? readRows(key, newest.since, req) : []
}

/** All that ever happened to a document, in order. */
export const readWholeLog = (key: string, req: PayloadRequest): Promise<LogRow[]> => readRows(key, 0, req)

async function readRows(key: string, from: number, req: PayloadRequest): Promise<LogRow[]> {
  const rows = await req.payload.find({
    collection: 'audit-log',
    where: { and: [{ subject: { equals: key } }, { number: { greater_than_equal: from } }] },
    ...OF_A_SUBJECT,
    req: ownReading(req),
  })
  return rows.docs.map(({ number, at, user, userName, party, organisation, office, via, data }) => ({
    ...workflowAction.parse(JSON.parse(data)),
    number,
    at,
    user: user ?? null,
    party: party ?? null,
    userName: userName ?? null,
    organisation: organisation ?? null,
    office: office ?? null,
    via,
  }))
}

async function newestRow(key: string, req: PayloadRequest): Promise<{ number: number; since: number } | undefined> {
  const found = await req.payload.find({
    collection: 'audit-log',
    where: { subject: { equals: key } },
    ...OF_A_SUBJECT,
    sort: '-number',
    limit: 1,
    select: { number: true, since: true },
    req: ownReading(req),
  })
  return found.docs[0]
}

/**
 * Appends one event in the transaction of `req`. The numbers of a document have no gaps; the unique index throws one of two
 * back that happen to the same document at the same moment, and so orders everything that is done to it.
 */
export async function appendEvent(
  subject: Pick<Subject, 'key' | 'ref'>,
  action: WorkflowAction,
  acting: Acting,
  req: PayloadRequest,
): Promise<WorkflowEvent> {
  const newest = await newestRow(subject.key, req)
  const number = (newest?.number ?? 0) + 1
  const startsAnew = action.action === 'published' || action.action === 'withdrawn'
  const at = new Date().toISOString()
  const user = acting.user?.id ?? null
  const party = acting.party ?? null
  try {
    await req.payload.create({
      collection: 'audit-log',
      data: {
        subject: subject.key,
        number,
        since: startsAnew ? number : (newest?.since ?? 0),
        action: action.action,
        at,
        user,
        userName: acting.user?.name ?? null,
        party,
        organisation: acting.organisation ?? null,
        office: acting.office ?? null,
        ref: subject.ref,
        ...whereFrom(req),
        data: canonicalJson(workflowAction.parse(action)),
      },
      depth: 0,
      overrideAccess: true,
      req: ownReading(req),
    })
  } catch (error) {
    throw orCollision(error)
  }
  return { ...action, number, at, user, party }
}

function whereFrom(req: PayloadRequest) {
  const via = gateContext(req).via ?? (req.payloadAPI === 'REST' ? 'webb' : 'program')
  // Next puts the address it was asked from in this header; behind a proxy the proxy adds its own to the left.
  const ip = req.headers?.get('x-forwarded-for')?.slice(0, 200) ?? null
  return { via, ip, userAgent: req.headers?.get('user-agent')?.slice(0, 300) ?? null }
}
