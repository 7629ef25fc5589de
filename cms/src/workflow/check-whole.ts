import { type PublicDocument, publicDocument } from '@lovat/shared/contract/public-document'
import { type PayloadRequest, ValidationError } from 'payload'
import { refuseUnfinished } from '../ledger/refuse-unfinished.ts'
import type { Workflow } from './workflow-of.ts'

/** The newest text as a whole public document. Throws a ValidationError that points at the fields when something is missing. */
export function checkWhole({ subject, document, row, standing }: Workflow, req: PayloadRequest): PublicDocument {
  const checked = publicDocument.safeParse(document)
  if (!checked.success) throw refuseUnfinished(subject.type, row, checked.error, req)
  if (subject.type !== 'promise' && subject.type !== 'agreement') return checked.data
  const kinds = new Set(standing.required.map(({ kind }) => kind))
  const missing = [!kinds.has('police') && 'polisen', !kinds.has('municipality') && 'kommunen'].filter((name) => name !== false)
  if (missing.length === 0) return checked.data
  const message = `Lägg till ${missing.join(' och ')} bland parterna: polisen och kommunen lovar tillsammans.`
  throw new ValidationError(
    { collection: subject.collection, errors: [{ path: 'parties', label: 'Parter', message }], id: subject.id, req },
    req.t,
  )
}
