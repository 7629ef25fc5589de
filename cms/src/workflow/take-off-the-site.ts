import type { LedgerApproval, Withdrawal } from '@lovat/shared/contract/ledger-entry'
import { concernedMunicipalities } from '@lovat/shared/contract/public-document'
import type { PayloadRequest } from 'payload'
import { setGateContext } from '../gate/gate-context.ts'
import { collectionOf, type GatedSlug } from '../gate/gated-types.ts'
import { ownReading } from '../gate/own-reading.ts'
import { appendToLedger } from '../ledger/append-to-ledger.ts'
import { readPublicDocument } from '../ledger/read-public-document.ts'
import { cancelSchedule } from './cancel-schedule.ts'
import { happened } from './happened.ts'
import { type Acting, readWholeLog } from './log.ts'
import { type Workflow, workflowOf } from './workflow-of.ts'

/**
 * Takes a public document off the site, with a reason that everyone can read. A promise takes its activities along; its
 * text and its updates stay in the ledger. In the transaction of `req`.
 */
export async function takeOffTheSite(
  workflow: Workflow,
  withdrawal: Withdrawal,
  approvals: LedgerApproval[],
  acting: Acting,
  req: PayloadRequest,
): Promise<void> {
  const { type, id, ref } = workflow.subject
  const document = await readPublicDocument(type, id, req)
  await cancelSchedule(workflow, { booked: workflow.state.schedule, because: 'withdrawn', acting }, req)
  setGateContext(req, { withdrawal, commandWrites: true })
  await makeDraft(collectionOf[type], id, req)
  if (type === 'promise') await takeActivitiesOf(id, req)
  setGateContext(req, { withdrawal: undefined, commandWrites: undefined })
  const entry = await appendToLedger(
    {
      action: 'withdrawn',
      type,
      ref,
      municipalities: concernedMunicipalities(document),
      approvals,
      changeNote: null,
      withdrawal,
      document: null,
    },
    req,
  )
  const after = await workflowOf(type, id, req)
  if (!after) throw new Error(`${ref} vanished while it was withdrawn`)
  const { contentHash } = workflow.state
  const { documentHash } = after.standing
  const event = {
    action: 'withdrawn',
    contentHash,
    entry: entry.number,
    withdrawal,
    documentHash,
    ...(await writersOf(workflow, req)),
  } as const
  await happened(after, event, acting, req, { before: workflow.state })
}

/** Whose words they are that become a draft again: of all its time, since what was public was written before it was. */
async function writersOf({ subject }: Workflow, req: PayloadRequest): Promise<{ lastEditor: string | null; authors: string[] }> {
  const written = (await readWholeLog(subject.key, req)).filter(({ action }) => action === 'saved' || action === 'imported')
  const authors = [...new Set(written.flatMap(({ user }) => user ?? []))]
  return { lastEditor: written.at(-1)?.user ?? null, authors }
}

/** Without `draft`: what was live must leave the main row, so what is shown is the newest text as a draft again. */
async function makeDraft(collection: GatedSlug, id: string, req: PayloadRequest): Promise<void> {
  await req.payload.update({ collection, id, data: { _status: 'draft' } as never, depth: 0, overrideAccess: true, req: ownReading(req) })
}

async function takeActivitiesOf(promiseId: string, req: PayloadRequest): Promise<void> {
  const live = await req.payload.find({
    collection: 'activities',
    where: { and: [{ promise: { equals: promiseId } }, { _status: { equals: 'published' } }] },
    sort: 'number',
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: true,
    req: ownReading(req),
  })
  for (const { id } of live.docs) await makeDraft('activities', id, req)
}
