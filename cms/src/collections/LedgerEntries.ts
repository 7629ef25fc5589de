import type { CollectionConfig } from 'payload'
import { nobody } from '../access/nobody.ts'

/** The public ledger as it is stored. Written by `ledger/` alone, read through `GET /api/ledger`. */
export const LedgerEntries: CollectionConfig = {
  slug: 'ledger-entries',
  labels: { singular: 'Händelse i liggaren', plural: 'Liggaren' },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'number', type: 'number', required: true, unique: true, index: true },
    { name: 'type', type: 'text', required: true },
    { name: 'ref', type: 'text', required: true },
    { name: 'hash', type: 'text', required: true },
    { name: 'action', type: 'text', required: true },
    { name: 'documentHash', type: 'text' },
    /** The whole entry as canonical JSON: text, so that both databases keep it to the byte. */
    { name: 'entry', type: 'textarea', required: true, maxLength: 10_000_000 },
  ],
  indexes: [{ fields: ['type', 'ref', 'number'] }],
}
