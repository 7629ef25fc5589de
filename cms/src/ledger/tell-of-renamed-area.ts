import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import type { PayloadRequest } from 'payload'
import { gateContext, setGateContext } from '../gate/gate-context.ts'
import { ownReading } from '../gate/own-reading.ts'
import { recordPublicChange } from './record-public-change.ts'

/** A kommun's page names its police area: when the area's name changes, each kommun's public facts change with it. */
export async function tellOfRenamedArea(areaId: string, entry: LedgerEntry, req: PayloadRequest): Promise<void> {
  const { publication } = gateContext(req)
  // At start the kommuner are told of by themselves, after all areas.
  if (publication?.ground === 'reference' || entry.document?.type !== 'policeArea') return
  const named = await req.payload.find({
    collection: 'municipalities',
    where: {
      and: [{ _status: { equals: 'published' } }, { or: [{ policeRegion: { equals: areaId } }, { policeArea: { equals: areaId } }] }],
    },
    sort: 'code',
    pagination: false,
    depth: 0,
    select: { code: true },
    overrideAccess: true,
    req: ownReading(req),
  })
  const changeNote = `Polisområdet heter ${entry.document.name}.`
  setGateContext(req, { publication: { ground: 'follows', approvals: entry.approvals, changeNote } })
  for (const { id } of named.docs) await recordPublicChange({ type: 'municipality', id, req })
  setGateContext(req, { publication })
}
