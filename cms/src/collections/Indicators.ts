import { kommunContent } from '../access/kommun-content.ts'
import { municipalityField } from '../fields/municipality.ts'
import { textField } from '../fields/plain-text.ts'
import { referenceField } from '../fields/reference.ts'
import { webAddressField } from '../fields/web-address.ts'
import { gatedCollection } from '../gate/gated-collection.ts'

/** Figures that follow a kommun over time. They never prove a cause, and the site says so (D96). */
export const Indicators = gatedCollection({
  type: 'indicator',
  slug: 'indicators',
  labels: { singular: 'Indikator', plural: 'Indikatorer' },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'municipality', '_status'], group: 'Löften' },
  access: kommunContent('indicator'),
  fields: [
    textField('name', 'Namn', { required: true, maxLength: 200 }),
    textField('unit', 'Enhet', { required: true, maxLength: 80 }),
    municipalityField,
    {
      name: 'source',
      label: 'Källa',
      type: 'group',
      fields: [
        {
          type: 'row',
          fields: [
            textField('title', 'Vad källan heter', { required: true, localized: false, maxLength: 300 }),
            webAddressField('url', 'Webbadress'),
          ],
        },
      ],
    },
    {
      name: 'series',
      label: 'Värden',
      type: 'array',
      minRows: 1,
      labels: { singular: 'Värde', plural: 'Värden' },
      fields: [
        {
          type: 'row',
          fields: [
            textField('period', 'Period', { required: true, localized: false, maxLength: 20 }),
            { name: 'value', label: 'Värde', type: 'number', required: true },
            { name: 'low', label: 'Lägst (felmarginal)', type: 'number' },
            { name: 'high', label: 'Högst (felmarginal)', type: 'number' },
          ],
        },
      ],
    },
    referenceField,
  ],
})
