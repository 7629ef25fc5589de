import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { createsInOwnMunicipalities } from '../access/creates-in-own-municipalities.ts'
import { inOwnMunicipalities } from '../access/in-own-municipalities.ts'
import { nobody } from '../access/nobody.ts'
import { readsFiles } from '../access/reads-files.ts'
import { env } from '../env.ts'
import { municipalityField } from '../fields/municipality.ts'
import { textField } from '../fields/plain-text.ts'
import { refuseBulk } from '../gate/refuse-bulk.ts'
import { keepPublishedFilesAsTheyAre } from '../hooks/keep-published-files-as-they-are.ts'
import { noteChangedEvidence } from '../hooks/note-changed-evidence.ts'
import { refuseReplacingPublishedFiles } from '../hooks/refuse-replacing-published-files.ts'

/** Evidence files. Pictures are rewritten, so that place and camera data are lost; public only through a published update. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Fil', plural: 'Filer' },
  admin: { useAsTitle: 'filename', defaultColumns: ['filename', 'alt', 'municipality', 'licence'], group: 'Löften' },
  access: {
    create: createsInOwnMunicipalities('municipality'),
    read: readsFiles,
    update: inOwnMunicipalities(['writer'], 'municipality'),
    delete: nobody,
  },
  hooks: {
    beforeOperation: [refuseBulk, refuseReplacingPublishedFiles],
    beforeChange: [keepPublishedFilesAsTheyAre],
    afterChange: [noteChangedEvidence],
  },
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  upload: {
    staticDir: path.join(env.LOVAT_DATA, 'media'),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'],
    resizeOptions: { width: 1600, withoutEnlargement: true },
    formatOptions: { format: 'webp', options: { quality: 80 } },
    displayPreview: true,
    bulkUpload: false,
    pasteURL: false,
  },
  fields: [
    textField('alt', 'Beskrivning för den som inte ser bilden', { required: true, localized: false, maxLength: 500 }),
    {
      type: 'row',
      fields: [
        textField('credit', 'Upphov', { required: true, localized: false, maxLength: 200 }),
        textField('licence', 'Licens', { required: true, localized: false, maxLength: 100 }),
      ],
    },
    municipalityField,
    { name: 'sha256', type: 'text', index: true, admin: { hidden: true }, access: { create: () => false, update: () => false } },
    {
      name: 'isPublic',
      type: 'checkbox',
      defaultValue: false,
      admin: { hidden: true },
      access: { create: () => false, update: () => false },
    },
  ],
}
