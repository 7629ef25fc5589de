import type { CollectionConfig } from 'payload'
import { administrator } from '../access/administrator.ts'
import { isAdministrator } from '../access/membership.ts'
import { nobody } from '../access/nobody.ts'

/**
 * Everything that happened to a document, one row for each event, numbered from 1 for each document. Append-only: written
 * by `workflow/append-event.ts` alone, in the transaction of what it tells of. Approvals are rows of it (docs/adr/0012).
 * People read it as the timeline of a document they may read.
 */
export const AuditLog: CollectionConfig = {
  slug: 'audit-log',
  labels: { singular: 'Händelse', plural: 'Händelselogg' },
  admin: {
    group: 'Administration',
    hidden: ({ user }) => !isAdministrator(user),
    useAsTitle: 'ref',
    defaultColumns: ['at', 'action', 'ref', 'userName', 'organisation', 'via'],
    listSearchableFields: ['ref', 'userName'],
  },
  access: { create: nobody, read: administrator, update: nobody, delete: nobody },
  defaultSort: '-at',
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  lockDocuments: false,
  timestamps: false,
  fields: [
    /** `<type>:<id>`: whose log it is. */
    { name: 'subject', label: 'Dokument', type: 'text', required: true },
    { name: 'number', label: 'Nummer', type: 'number', required: true },
    /** Number of the last publication or withdrawal before or at this row: all that the state rests on follows it. */
    { name: 'since', type: 'number', required: true, admin: { hidden: true } },
    { name: 'action', label: 'Händelse', type: 'text', required: true, index: true },
    { name: 'at', label: 'När', type: 'date', required: true, index: true, admin: { date: { pickerAppearance: 'dayAndTime' } } },
    { name: 'user', label: 'Konto', type: 'text', index: true },
    { name: 'userName', label: 'Vem', type: 'text' },
    { name: 'party', label: 'För vilken nyckel', type: 'text' },
    { name: 'organisation', label: 'För', type: 'text' },
    { name: 'office', label: 'Befattning', type: 'text' },
    { name: 'ref', label: 'Referens', type: 'text', index: true },
    { name: 'via', label: 'Genom', type: 'text', required: true },
    { name: 'ip', label: 'Nätadress', type: 'text' },
    { name: 'userAgent', label: 'Webbläsare', type: 'text' },
    /** The event's own data as canonical JSON: text, so that both databases keep it to the byte. */
    { name: 'data', label: 'Uppgifter', type: 'textarea', required: true, maxLength: 10_000_000 },
  ],
  indexes: [{ fields: ['subject', 'number'], unique: true }],
}
