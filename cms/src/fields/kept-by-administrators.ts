import type { Field } from 'payload'
import { administratorField } from '../access/administrator.ts'

/** Facts from public registers, which those who otherwise write a document see but can't change. */
export const keptByAdministrators = (fields: readonly Field[]): Field[] =>
  fields.map((field): Field => {
    if (field.type === 'row') return { ...field, fields: keptByAdministrators(field.fields) }
    return { ...field, access: { update: administratorField } } as Field
  })
