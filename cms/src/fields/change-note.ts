import type { Field } from 'payload'

/** What a reader is told about a change of something public. Goes into the ledger when published, and is then cleared. */
export const changeNoteFields: Field[] = [
  {
    name: 'changeNote',
    label: 'Ändringsnot',
    type: 'textarea',
    maxLength: 2000,
    admin: { position: 'sidebar', rows: 3, description: 'Behövs när något redan publicerat ändras. Alla kan läsa den i historiken.' },
  },
  {
    name: 'changeClass',
    label: 'Slag av ändring',
    type: 'select',
    defaultValue: 'updated',
    options: [
      { value: 'updated', label: 'Ändring i sak' },
      { value: 'corrected', label: 'Rättelse av fel' },
    ],
    admin: { position: 'sidebar' },
  },
]
