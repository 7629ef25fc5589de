import { sourceKindLabel } from '@lovat/shared/text/labels'
import type { Field } from 'payload'
import { dayField } from './day.ts'
import { optionsOf } from './options.ts'
import { textField } from './plain-text.ts'
import { webAddressField } from './web-address.ts'

/** Källor: where the knowledge comes from (D14, D15). */
export const sourcesField: Field = {
  name: 'sources',
  label: 'Källor',
  type: 'array',
  labels: { singular: 'Källa', plural: 'Källor' },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'kind', label: 'Slag', type: 'select', required: true, options: optionsOf(sourceKindLabel), admin: { width: '30%' } },
        textField('title', 'Vad källan heter', { required: true, localized: false, maxLength: 300, admin: { width: '70%' } }),
      ],
    },
    {
      type: 'row',
      fields: [
        dayField('date', 'Datum'),
        { name: 'participants', label: 'Antal som deltog', type: 'number', min: 1 },
        webAddressField('url', 'Webbadress'),
      ],
    },
  ],
}
