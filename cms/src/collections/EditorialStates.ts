import type { CollectionConfig } from 'payload'
import { nobody } from '../access/nobody.ts'

/**
 * What `editorialState` says of each document, kept beside it so that lists of what waits for whom are one indexed
 * question. One row for each document and kommun it concerns. Rewritten after every event, never read to decide anything.
 */
export const EditorialStates: CollectionConfig = {
  slug: 'editorial-states',
  labels: { singular: 'Läge', plural: 'Lägen' },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'subject', type: 'text', required: true },
    { name: 'municipality', type: 'text', required: true },
    { name: 'type', type: 'text', required: true },
    { name: 'document', type: 'text', required: true },
    { name: 'ref', type: 'text', required: true },
    { name: 'title', type: 'text' },
    { name: 'municipalityName', type: 'text' },
    { name: 'state', type: 'text', required: true },
    { name: 'proposal', type: 'text', required: true },
    { name: 'documentHash', type: 'text', required: true },
    { name: 'waitsForPolice', type: 'checkbox', required: true, defaultValue: false },
    { name: 'waitsForMunicipality', type: 'checkbox', required: true, defaultValue: false },
    /** `|key|key|` of third promisors: few, and asked for within one kommun. */
    { name: 'waitsForOthers', type: 'text' },
    { name: 'waitingFor', type: 'text' },
    /** `|id|id|`: people who can't give another yes here. */
    { name: 'cannotApprove', type: 'text' },
    { name: 'submittedBy', type: 'text' },
    { name: 'lastEditor', type: 'text' },
    { name: 'publishAt', type: 'date', index: true },
    { name: 'underEmbargo', type: 'checkbox', required: true, defaultValue: false, index: true },
    { name: 'changedAt', type: 'date', required: true },
  ],
  indexes: [
    { fields: ['subject', 'municipality'], unique: true },
    { fields: ['municipality', 'proposal', 'changedAt'] },
    { fields: ['proposal', 'changedAt'] },
  ],
}
