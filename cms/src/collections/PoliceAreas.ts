import { administrator } from '../access/administrator.ts'
import { nobody } from '../access/nobody.ts'
import { readsInOwnMunicipalities, readsVersionsInOwnMunicipalities } from '../access/reads-in-own-municipalities.ts'
import { textField } from '../fields/plain-text.ts'
import { gatedCollection } from '../gate/gated-collection.ts'

const IN_ITS_KOMMUNER = { type: 'policeArea', field: 'municipalities' } as const

/** Regions, polisområden and lokalpolisområden; a local area can cover several kommuner and the other way round (D33). */
export const PoliceAreas = gatedCollection({
  type: 'policeArea',
  slug: 'police-areas',
  labels: { singular: 'Polisområde', plural: 'Polisområden' },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'kind', 'parent'], group: 'Områden' },
  access: {
    create: administrator,
    read: readsInOwnMunicipalities({ ...IN_ITS_KOMMUNER, isPublicToAll: true }),
    readVersions: readsVersionsInOwnMunicipalities(IN_ITS_KOMMUNER),
    update: administrator,
    delete: nobody,
  },
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
  ],
})
