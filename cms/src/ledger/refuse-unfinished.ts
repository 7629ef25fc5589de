import type { DocumentType } from '@lovat/shared/contract/public-document'
import { type PayloadRequest, ValidationError } from 'payload'
import type { ZodError } from 'zod'
import { collectionOf } from '../gate/gated-types.ts'
import type { Stored } from '../presenters/stored.ts'
import { fieldLabel } from './field-label.ts'

/**
 * Turns what the contract refuses into errors at the fields of the form: `title.sv` is the field `title`, and a fault in
 * an activity names the activity, since it is mended in its own form.
 */
export function refuseUnfinished(type: DocumentType, row: Stored, error: ZodError, req: PayloadRequest): ValidationError {
  const errors = error.issues.map((issue) => {
    const path = issue.path.map(String).filter((part) => part !== 'sv' && part !== 'en')
    const isEmpty = issue.code === 'invalid_type' || issue.code === 'invalid_union' || issue.code === 'invalid_value'
    const message = isEmpty ? 'Fyll i det här innan du publicerar.' : issue.message
    if (path[0] !== 'activities') return { path: path.join('.'), label: fieldLabel(collectionOf[type], path, req), message }
    const field = fieldLabel('activities', path.slice(2), req)
    return {
      path: 'activities',
      label: 'Aktiviteter',
      message: [`Aktivitet ${Number(path[1]) + 1}`, field, message].filter(Boolean).join(': '),
    }
  })
  return new ValidationError({ collection: collectionOf[type], errors, id: row.id, req }, req.t)
}
