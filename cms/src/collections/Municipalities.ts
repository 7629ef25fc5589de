import type { Field } from 'payload'
import { administrator } from '../access/administrator.ts'
import { inOwnMunicipalities } from '../access/in-own-municipalities.ts'
import { nobody } from '../access/nobody.ts'
import { readsInOwnMunicipalities, readsVersionsInOwnMunicipalities } from '../access/reads-in-own-municipalities.ts'
import { dayField } from '../fields/day.ts'
import { keptByAdministrators } from '../fields/kept-by-administrators.ts'
import { textField } from '../fields/plain-text.ts'
import { gatedCollection } from '../gate/gated-collection.ts'

const contacts: Field = {
  name: 'contacts',
  label: 'Kontakter',
  type: 'array',
  labels: { singular: 'Kontakt', plural: 'Kontakter' },
  admin: { description: 'Roller som invånare kan vända sig till. Ett namn visas bara när personen själv har sagt ja.' },
  fields: [
    {
      type: 'row',
      fields: [
        textField('role', 'Roll', { required: true, localized: false, maxLength: 120 }),
        textField('organisation', 'Organisation', { required: true, localized: false, maxLength: 120 }),
      ],
    },
    {
      type: 'row',
      fields: [{ name: 'email', label: 'E-post', type: 'email' }, textField('phone', 'Telefon', { localized: false, maxLength: 40 })],
    },
    {
      type: 'row',
      fields: [
        textField('name', 'Namn', { localized: false, maxLength: 120 }),
        { name: 'nameConsent', label: 'Personen har sagt ja till att namnet visas', type: 'checkbox' },
      ],
    },
  ],
}

const ITSELF = { type: 'municipality', field: 'id' } as const

/** The 290 kommuner and the fictional examples. Facts from SCB; contacts and state are the kommun's own. */
export const Municipalities = gatedCollection({
  type: 'municipality',
  slug: 'municipalities',
  labels: { singular: 'Kommun', plural: 'Kommuner' },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'code', 'countyName', 'underPreparation'],
    group: 'Områden',
    listSearchableFields: ['name', 'code', 'legalName'],
  },
  access: {
    create: administrator,
    read: readsInOwnMunicipalities({ ...ITSELF, isPublicToAll: true }),
    readVersions: readsVersionsInOwnMunicipalities(ITSELF),
    update: inOwnMunicipalities(['writer'], 'id'),
    delete: nobody,
  },
  defaultSort: 'name',
  fields: [
    ...keptByAdministrators([
      {
        type: 'row',
        fields: [
          textField('name', 'Namn', { required: true, localized: false, maxLength: 80 }),
          textField('legalName', 'Kommunens fullständiga namn', { required: true, localized: false, maxLength: 80 }),
        ],
      },
    ]),
    { name: 'underPreparation', label: 'Löften är under beredning', type: 'checkbox', defaultValue: false },
    contacts,
    ...keptByAdministrators([
      {
        type: 'row',
        fields: [
          { name: 'population', label: 'Folkmängd', type: 'number', required: true, min: 0 },
          dayField('populationDate', 'Folkmängd per', { required: true }),
        ],
      },
      {
        name: 'code',
        label: 'Kommunkod',
        type: 'text',
        required: true,
        unique: true,
        index: true,
        admin: { readOnly: true, position: 'sidebar' },
      },
      {
        name: 'slug',
        label: 'Adress',
        type: 'text',
        required: true,
        unique: true,
        index: true,
        admin: { readOnly: true, position: 'sidebar' },
      },
      { name: 'countyCode', label: 'Länskod', type: 'text', required: true, admin: { readOnly: true, position: 'sidebar' } },
      { name: 'countyName', label: 'Län', type: 'text', required: true, admin: { readOnly: true, position: 'sidebar' } },
      {
        name: 'policeRegion',
        label: 'Polisregion',
        type: 'relationship',
        relationTo: 'police-areas',
        required: true,
        admin: { position: 'sidebar' },
        filterOptions: { kind: { equals: 'region' } },
      },
      {
        name: 'policeArea',
        label: 'Polisområde',
        type: 'relationship',
        relationTo: 'police-areas',
        admin: { position: 'sidebar' },
        filterOptions: { kind: { equals: 'area' } },
      },
      {
        name: 'neighbourCodes',
        label: 'Grannkommuner (koder)',
        type: 'text',
        hasMany: true,
        admin: { position: 'sidebar', readOnly: true },
      },
      {
        name: 'example',
        label: 'Påhittad kommun (exempel)',
        type: 'checkbox',
        defaultValue: false,
        admin: { readOnly: true, position: 'sidebar' },
      },
    ]),
  ],
})
