import { partyKindLabel } from '@lovat/shared/text/labels'
import type { ArrayField } from 'payload'
import { administratorField } from '../access/administrator.ts'
import { optionsOf } from './options.ts'
import { textField } from './plain-text.ts'

const isOther = (_: unknown, sibling: Record<string, unknown>) => sibling?.party === 'other'

/** What a person may do, for which party, and where. Given by an administrator. */
export const membershipsField: ArrayField = {
  name: 'memberships',
  label: 'Uppdrag',
  type: 'array',
  labels: { singular: 'Uppdrag', plural: 'Uppdrag' },
  access: { create: administratorField, update: administratorField },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'party', label: 'För', type: 'select', required: true, options: optionsOf(partyKindLabel) },
        {
          name: 'role',
          label: 'Roll',
          type: 'select',
          required: true,
          options: [
            { value: 'writer', label: 'Skribent' },
            { value: 'approver', label: 'Godkännare' },
            { value: 'reader', label: 'Läsare' },
          ],
        },
      ],
    },
    {
      name: 'organisation',
      label: 'Organisation',
      type: 'text',
      maxLength: 120,
      admin: { condition: isOther, description: 'Skriv den så som den står bland parterna i löftet, till exempel Jernhusen.' },
      validate: (value: unknown, { siblingData }: { siblingData: unknown }) =>
        !isOther(undefined, siblingData as Record<string, unknown>) || (typeof value === 'string' && value.trim() !== '')
          ? true
          : 'Skriv vilken organisation personen godkänner för.',
    },
    textField('office', 'Befattning', {
      localized: false,
      maxLength: 120,
      description: 'Till exempel chef för lokalpolisområde. Står i den offentliga liggaren i stället för personens namn.',
    }),
    { name: 'municipalities', label: 'Kommuner', type: 'relationship', relationTo: 'municipalities', hasMany: true, required: true },
  ],
}
