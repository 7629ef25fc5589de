import { type Withdrawal, withdrawal } from '@lovat/shared/contract/ledger-entry'
import type { DocumentType } from '@lovat/shared/contract/public-document'
import { concernedMunicipalities } from '@lovat/shared/contract/public-document'
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { isAdministrator } from '../access/membership.ts'
import { gateContext, setGateContext } from '../gate/gate-context.ts'
import { collectionOf } from '../gate/gated-types.ts'
import { ownReading } from '../gate/own-reading.ts'
import { appendToLedger } from '../ledger/append-to-ledger.ts'
import { readPublicDocument } from '../ledger/read-public-document.ts'
import { CommandRefused, type FailureReason } from './command-refused.ts'

export type WithdrawOptions = { type: DocumentType; id: string; withdrawal: unknown; req: PayloadRequest }

/** Why a document can't be withdrawn now; empty when it can. */
export async function withdrawFailureReasons({ type, id, withdrawal: asked, req }: WithdrawOptions): Promise<FailureReason[]> {
  const reasons: FailureReason[] = []
  if (!gateContext(req).system && !isAdministrator(req.user))
    reasons.push({ code: 'NOT_ALLOWED', message: 'Bara administratören kan dra tillbaka än så länge.' })
  if (type === 'municipality' || type === 'policeArea')
    reasons.push({ code: 'NOT_WITHDRAWABLE', message: 'Kommuner och polisområden dras inte tillbaka.' })
  const checked = withdrawal.safeParse(asked)
  if (!checked.success)
    reasons.push({ code: 'REASON_REQUIRED', message: 'Välj ett skäl och skriv varför det dras tillbaka. Det visas för alla.' })
  else if (checked.data.reason === 'replaced' && !checked.data.replacedBy)
    reasons.push({ code: 'REPLACEMENT_REQUIRED', message: 'Ange referensen till det som ersätter.' })
  const live = await req.payload.findByID({
    collection: collectionOf[type],
    id,
    depth: 0,
    select: { _status: true },
    disableErrors: true,
    overrideAccess: true,
    req: ownReading(req),
  })
  if (live?._status !== 'published')
    reasons.push({ code: 'NOT_LIVE', message: 'Det här är inte publicerat, så det finns inget att dra tillbaka.' })
  return reasons
}

/**
 * Takes a public document off the site, with a reason that everyone can read. A promise takes its activities along; its
 * text and its updates stay in the ledger. Throws `CommandRefused` with the failure reasons, and then nothing has changed.
 */
export async function withdraw(options: WithdrawOptions): Promise<void> {
  const { type, id, req } = options
  const reasons = await withdrawFailureReasons(options)
  if (reasons.length > 0) throw new CommandRefused(reasons)
  const checked: Withdrawal = withdrawal.parse(options.withdrawal)
  const ownsTransaction = await initTransaction(req)
  try {
    const document = await readPublicDocument(type, id, req)
    setGateContext(req, { withdrawal: checked })
    await req.payload.update({
      collection: collectionOf[type],
      id,
      data: { _status: 'draft' },
      depth: 0,
      overrideAccess: true,
      req: ownReading(req),
    })
    if (type === 'promise') await withdrawActivitiesOf(id, req)
    const ref = 'ref' in document ? document.ref : ''
    await appendToLedger(
      {
        action: 'withdrawn',
        type,
        ref,
        municipalities: concernedMunicipalities(document),
        approvals: [{ party: 'administrator', organisation: 'Lovat', role: 'Administratör', at: new Date().toISOString() }],
        changeNote: null,
        withdrawal: checked,
        document: null,
      },
      req,
    )
    if (ownsTransaction) await commitTransaction(req)
  } catch (error) {
    if (ownsTransaction) await killTransaction(req)
    throw error
  } finally {
    setGateContext(req, { withdrawal: undefined })
  }
}

async function withdrawActivitiesOf(promiseId: string, req: PayloadRequest): Promise<void> {
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
  for (const { id } of live.docs)
    await req.payload.update({
      collection: 'activities',
      id,
      data: { _status: 'draft' },
      depth: 0,
      overrideAccess: true,
      req: ownReading(req),
    })
}
