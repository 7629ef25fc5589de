import type { DocumentType } from '@lovat/shared/contract/public-document'
import type { PayloadRequest } from 'payload'
import { gateContext } from '../gate/gate-context.ts'
import { ownReading } from '../gate/own-reading.ts'
import { appendEvent } from './log.ts'
import { subjectKey } from './subject.ts'

/** Takes a deleted draft out of the lists, and notes in its log who deleted it. */
export async function forgetState(type: DocumentType, id: string, ref: string, req: PayloadRequest): Promise<void> {
  const key = subjectKey(type, id)
  await appendEvent({ key, ref }, { action: 'deleted' }, { user: gateContext(req).system ? null : req.user }, req)
  const rows = await req.payload.find({
    collection: 'editorial-states',
    where: { subject: { equals: key } },
    sort: 'municipality',
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: true,
    req: ownReading(req),
  })
  for (const row of rows.docs)
    await req.payload.delete({ collection: 'editorial-states', id: row.id, depth: 0, overrideAccess: true, req: ownReading(req) })
}
