import type { PromiseDocument } from '@lovat/shared/contract/promise'
import type { DocumentType, PublicDocument } from '@lovat/shared/contract/public-document'
import { type EditorialState, editorialState, type Standing } from '@lovat/shared/workflow/editorial-state'
import type { CommandFacts } from '@lovat/shared/workflow/what-forbids'
import { whoMustApprove } from '@lovat/shared/workflow/who-must-approve'
import type { PayloadRequest } from 'payload'
import { latestEntryAbout } from '../ledger/latest-entry-about.ts'
import { publicWordOf } from '../ledger/public-word-of.ts'
import { documentHashOf } from './document-hash.ts'
import { type LogRow, readLog } from './log.ts'
import { type Newest, readNewest, type Subject } from './subject.ts'

/** A document with all that its state rests on, as the transaction of a request sees it. */
export type Workflow = Newest & { standing: Standing; events: LogRow[]; state: EditorialState; facts: CommandFacts }

/** Reads a document's workflow. Undefined when there is no such document. Access is the caller's to check. */
export async function workflowOf(type: DocumentType, id: string, req: PayloadRequest): Promise<Workflow | undefined> {
  const newest = await readNewest(type, id, req)
  if (!newest) return undefined
  const { subject, document } = newest
  const latest = subject.ref ? await latestEntryAbout(type, subject.ref, req) : undefined
  const hasLeft = latest?.action === 'withdrawn' || latest?.action === 'erased'
  const publicHash = latest && !hasLeft ? (latest.documentHash ?? null) : null
  const standing: Standing = {
    documentHash: documentHashOf(document),
    publicHash,
    after: latest?.number ?? 0,
    isWithdrawn: hasLeft,
    ...(await partiesOf(newest, publicHash !== null, req)),
    ...(type === 'update' && { noAuthorApproves: true }),
  }
  const events = await readLog(subject.key, req)
  const state = editorialState(standing, events)
  const isWithdrawable = type !== 'municipality' && type !== 'policeArea'
  return { ...newest, standing, events, state, facts: { state, standing, isWithdrawable, isFinalOncePublic: type === 'update' } }
}

type Parties = Pick<Standing, 'required' | 'behind'>

async function partiesOf({ subject, document, row }: Newest, isPublic: boolean, req: PayloadRequest): Promise<Parties> {
  const nameOf = (code: string) => subject.municipalities.find((one) => one.code === code)?.name ?? code
  const namesParties = document.type === 'promise' || document.type === 'agreement'
  const live = isPublic && namesParties ? await publicWordOf(subject.type, subject.ref, req) : undefined
  const whole = wholeEnough(document, subject)
  const required = whole
    ? whoMustApprove(whole, {
        nameOf,
        ...(live && { live }),
        ...(document.type === 'update' && { promise: await promiseOf(row.promise, req), corrects: row.corrects ?? undefined }),
      })
    : []
  return { required, behind: live ? whoMustApprove(live, { nameOf }) : required }
}

/** A draft may lack its parties and its kommun; then nobody is asked yet, and it can't be submitted either. */
function wholeEnough(document: PublicDocument, { municipalities }: Subject): PublicDocument | undefined {
  if (municipalities.length === 0 && document.type !== 'policeArea') return undefined
  if (document.type === 'update') return document.author?.kind ? document : undefined
  if (document.type !== 'promise' && document.type !== 'agreement') return document
  return { ...document, parties: document.parties.filter(({ kind, name }) => kind && name) }
}

/** The promise that an update belongs to: as the public knows it, since a draft of it can be changed by one party alone. */
async function promiseOf(relation: unknown, req: PayloadRequest): Promise<PromiseDocument | undefined> {
  const { id, ref } = (relation ?? {}) as { id?: string; ref?: string }
  if (!id || !ref) return undefined
  const known = await publicWordOf('promise', ref, req)
  return (known ?? (await readNewest('promise', id, req))?.document) as PromiseDocument | undefined
}
