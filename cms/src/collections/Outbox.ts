import type { CollectionConfig } from 'payload'
import { nobody } from '../access/nobody.ts'

/**
 * News for people, one row for each person and event, written by `notices/tell.ts` in the transaction of the event and
 * sent by `notices/deliver.ts`. Nobody reads it through any API: it holds who was told what.
 */
export const Outbox: CollectionConfig = {
  slug: 'outbox',
  labels: { singular: 'Brev', plural: 'Brev att skicka' },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  lockDocuments: false,
  timestamps: false,
  fields: [
    /** `<subject>#<event number>#<user>`: one event is told to one person once. */
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    /** An id and no relationship: a person may be removed while news waits for them. The address is read when it is sent. */
    { name: 'user', type: 'text', required: true },
    { name: 'kind', type: 'text', required: true },
    { name: 'subject', type: 'text', required: true },
    { name: 'text', type: 'textarea', required: true },
    { name: 'happenedAt', type: 'date', required: true },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'waiting',
      options: ['waiting', 'sending', 'sent', 'notConfigured', 'failed'],
    },
    /** When it is to be tried; for a row being sent, when the claim of whoever sends it has run out. */
    { name: 'dueAt', type: 'date', required: true },
    /** The letter that it belongs to, from the first try on: a summary keeps its news, so that a repeat has the same name. */
    { name: 'messageId', type: 'text', index: true },
    { name: 'attempts', type: 'number', required: true, defaultValue: 0 },
    { name: 'sentAt', type: 'date' },
    { name: 'lastError', type: 'text' },
  ],
  indexes: [{ fields: ['state', 'dueAt'] }, { fields: ['user', 'state'] }],
}
