import type { StateName } from '@lovat/shared/workflow/editorial-state'
import { otherKey } from '@lovat/shared/workflow/party-key'
import type { PayloadRequest, Where } from 'payload'
import { type Member, type Membership, membershipsOf, municipalityIdsIn } from '../access/membership.ts'
import { collectionOf } from '../gate/gated-types.ts'
import { ownReading } from '../gate/own-reading.ts'
import { codesOf } from './codes-of.ts'

export type WaitingRow = {
  collection: string
  id: string
  ref: string
  title: string
  municipality: string
  state: StateName
  waitingFor: string
  publishAt: string | null
  since: string
}
export type WaitingList = { total: number; rows: WaitingRow[] }
export type WaitingLists = Record<'forMe' | 'forOthers' | 'returnedToMe' | 'toPublish' | 'scheduled', WaitingList>

const NONE: WaitingList = { total: 0, rows: [] }
const ROWS = 20

/**
 * What waits for the person of the request, and what they wait for, oldest first. From the rows kept beside the logs
 * (`project-state.ts`); what may be done with a document is asked again when it is opened.
 */
export async function waitingLists(req: PayloadRequest): Promise<WaitingLists> {
  const user = req.user as Member | null
  const memberships = membershipsOf(user)
  const [codes, { totalDocs: kommuner }] = await Promise.all([
    codesOf(memberships.flatMap(municipalityIdsIn), req),
    req.payload.count({ collection: 'municipalities', overrideAccess: true, req: ownReading(req) }),
  ])
  // Who works everywhere is not asked about by hundreds of names, one by one.
  const within = (some: ReadonlySet<string>): Where => (some.size < kommuner ? { municipality: { in: [...some] } } : {})
  const codesIn = (among: readonly Membership[]) => new Set(among.flatMap(municipalityIdsIn).flatMap((id) => codes.get(id) ?? []))
  const own = codesIn(memberships.filter(({ role, party }) => role !== 'reader' && party !== 'other'))
  if (!user || codes.size === 0) return { forMe: NONE, forOthers: NONE, returnedToMe: NONE, toPublish: NONE, scheduled: NONE }

  const asked = memberships
    .filter(({ role }) => role === 'approver')
    .map((membership) => ({ ...keyColumn(membership), ...within(codesIn([membership])) }))
  const notDone: Where = { or: [{ cannotApprove: { exists: false } }, { cannotApprove: { not_like: `|${user.id}|` } }] }
  const forMe: Where | false = asked.length > 0 && { and: [{ proposal: { equals: 'submitted' } }, { or: asked }, notDone] }
  const mine = (proposal: string): Where | false => own.size > 0 && { and: [{ proposal: { equals: proposal } }, within(own)] }
  const list = async (where: Where | false, sort = 'changedAt') => (where ? readList(where, sort, req) : NONE)
  const forOthers = mine('submitted')
  const ofMine: Where = { or: [{ submittedBy: { equals: user.id } }, { cannotApprove: { like: `|${user.id}|` } }] }
  const [waiting, others, returned, approved, booked] = await Promise.all([
    list(forMe),
    list(forOthers && { and: [forOthers, ofMine] }),
    list(mine('returned')),
    list(mine('approved')),
    list(mine('scheduled'), 'publishAt'),
  ])
  return { forMe: waiting, forOthers: others, returnedToMe: returned, toPublish: approved, scheduled: booked }
}

function keyColumn({ party, organisation }: Membership): Where {
  if (party === 'police') return { waitsForPolice: { equals: true } }
  if (party === 'municipality') return { waitsForMunicipality: { equals: true } }
  return { waitsForOthers: { like: `|${otherKey(organisation ?? '')}|` } }
}

async function readList(where: Where, sort: string, req: PayloadRequest): Promise<WaitingList> {
  const asked = { collection: 'editorial-states', where, overrideAccess: true, req: ownReading(req) } as const
  const found = await req.payload.find({ ...asked, sort, limit: ROWS, pagination: false, depth: 0 })
  // Most lists are short, and counting is half of the work.
  const total = found.docs.length < ROWS ? found.docs.length : (await req.payload.count(asked)).totalDocs
  // An agreement between several kommuner has a row for each of them.
  const rows = new Map(
    found.docs.map((row): [string, WaitingRow] => [
      row.subject,
      {
        collection: collectionOf[row.type as keyof typeof collectionOf],
        id: row.document,
        ref: row.ref,
        title: row.title ?? row.ref,
        municipality: row.municipalityName ?? '',
        state: row.state as StateName,
        waitingFor: row.waitingFor ?? '',
        publishAt: row.publishAt ?? null,
        since: row.changedAt,
      },
    ]),
  )
  return { total, rows: [...rows.values()] }
}
