import type { PayloadRequest } from 'payload'
import { setGateContext } from '../gate/gate-context.ts'
import { collectionOf } from '../gate/gated-types.ts'
import { ownReading } from '../gate/own-reading.ts'
import type { Workflow } from './workflow-of.ts'

/** Publishes a document's newest version on the ground of the keys that were turned; the gate looks whether they were. */
export async function makeLive({ subject }: Workflow, req: PayloadRequest): Promise<void> {
  setGateContext(req, { publication: { ground: 'keys' }, commandWrites: true })
  try {
    await req.payload.update({
      collection: collectionOf[subject.type],
      id: subject.id,
      data: { _status: 'published' } as never,
      depth: 0,
      overrideAccess: true,
      req: ownReading(req),
    })
  } finally {
    setGateContext(req, { publication: undefined, commandWrites: undefined })
  }
}
