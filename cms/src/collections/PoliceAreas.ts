import { administrator } from '../access/administrator.ts'
import { nobody } from '../access/nobody.ts'
import { signedIn } from '../access/signed-in.ts'
import { changeNoteFields } from '../fields/change-note.ts'
import { textField } from '../fields/plain-text.ts'
import { gatedCollection } from '../gate/gated-collection.ts'

/** Regions, polisområden and lokalpolisområden; a local area can cover several kommuner and the other way round (D33). */
export const PoliceAreas = gatedCollection({
  type: 'policeArea',
  slug: 'police-areas',
  labels: { singular: 'Polisområde', plural: 'Polisområden' },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'kind', 'parent'], group: 'Områden' },
  access: { create: administrator, read: signedIn, readVersions: administrator, update: administrator, delete: nobody },
  defaultSort: 'name',
  fields: [
    textField('name', 'Namn', { required: true, localized: false, maxLength: 120 }),
    {
      name: 'kind',
      label: 'Nivå',
      type: 'select',
      required: true,
      options: [
        { value: 'region', label: 'Polisregion' },
        { value: 'area', label: 'Polisområde' },
        { value: 'local', label: 'Lokalpolisområde' },
      ],
    },
    { name: 'parent', label: 'Ligger under', type: 'relationship', relationTo: 'police-areas' },
    { name: 'municipalities', label: 'Kommuner', type: 'relationship', relationTo: 'municipalities', hasMany: true },
    {
      name: 'slug',
      label: 'Adress',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      admin: { readOnly: true, position: 'sidebar' },
    },
    ...changeNoteFields,
  ],
})
