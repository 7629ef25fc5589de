import type { DocumentType } from '@lovat/shared/contract/public-document'
import { type PayloadRequest, ValidationError } from 'payload'
import type { ZodError } from 'zod'
import { collectionOf } from '../gate/gated-types.ts'
import type { Stored } from '../presenters/stored.ts'
import { fieldLabel } from './field-label.ts'

type FieldFault = { path: string; label: string; message: string }

/**
 * What the contract refuses, at the fields of the form: `title.sv` is the field `title`, and a fault in an activity names
 * the activity, since it is mended in its own form.
 */
export function unfinishedFields(type: DocumentType, error: ZodError, req: PayloadRequest): FieldFault[] {
  // Nobody types an address: Lovat makes it of the title.
  const hasNoTitle = error.issues.some(({ path }) => path[0] === 'title')
  const issues = hasNoTitle ? error.issues.filter(({ path }) => path[0] !== 'slug') : error.issues
  return issues.map((issue) => {
    const path = issue.path.map(String).filter((part) => part !== 'sv' && part !== 'en')
    const isEmpty = issue.code === 'invalid_type' || issue.code === 'invalid_union' || issue.code === 'invalid_value'
    const message = isEmpty ? 'Fyll i det här innan du skickar in.' : issue.message
    if (path[0] !== 'activities') return { path: path.join('.'), label: fieldLabel(collectionOf[type], path, req), message }
    const field = fieldLabel('activities', path.slice(2), req)
    return {
      path: 'activities',
      label: 'Aktiviteter',
      message: [`Aktivitet ${Number(path[1]) + 1}`, field, message].filter(Boolean).join(': '),
    }
  })
}

/** The same, as the error that Payload's form shows at its fields. */
export function refuseUnfinished(type: DocumentType, row: Stored, error: ZodError, req: PayloadRequest): ValidationError {
  return new ValidationError({ collection: collectionOf[type], errors: unfinishedFields(type, error, req), id: row.id, req }, req.t)
}
