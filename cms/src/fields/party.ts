import { partyKindLabel } from '@lovat/shared/text/labels'
import type { Field } from 'payload'
import { optionsOf } from './options.ts'
import { textField } from './plain-text.ts'

/** Which party, and the organisation's name as readers see it. Never a person. */
export const partyFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'kind', label: 'Part', type: 'select', required: true, options: optionsOf(partyKindLabel), admin: { width: '30%' } },
      textField('name', 'Organisation', { required: true, localized: false, maxLength: 120, admin: { width: '70%' } }),
    ],
  },
]

export const partyGroup = (name: string, label: string, description?: string): Field => ({
  name,
  label,
  type: 'group',
  fields: partyFields,
  admin: { description },
})
