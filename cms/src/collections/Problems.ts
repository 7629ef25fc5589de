import { perspectiveLabel } from '@lovat/shared/text/labels'
import { kommunContent } from '../access/kommun-content.ts'
import { municipalityField } from '../fields/municipality.ts'
import { optionsOf } from '../fields/options.ts'
import { textareaField, textField } from '../fields/plain-text.ts'
import { referenceField } from '../fields/reference.ts'
import { sourcesField } from '../fields/sources.ts'
import { gatedCollection } from '../gate/gated-collection.ts'

/** The joint problem picture, one problem at a time, by its fixed questions (D16-D18). */
export const Problems = gatedCollection({
  type: 'problem',
  slug: 'problems',
  labels: { singular: 'Problem', plural: 'Problembilden' },
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'ref', 'municipality', 'year', '_status'], group: 'Löften' },
  access: kommunContent('problem'),
  fields: [
    textField('title', 'Rubrik', {
      required: true,
      maxLength: 200,
      description: 'Vad är problemet? Kort, utan att peka ut personer eller grupper.',
    }),
    { type: 'row', fields: [municipalityField, { name: 'year', label: 'År', type: 'number', required: true, min: 2000, max: 2100 }] },
    textareaField('where', 'Var?', { rows: 2 }),
    textareaField('howBig', 'Hur stort?', { rows: 2 }),
    textareaField('when', 'När?', { rows: 2 }),
    textareaField('whoOrWhat', 'Vem eller vad?', {
      rows: 2,
      description: 'Vilka som drabbas eller vad det gäller. Aldrig enskilda personer eller grupperingar.',
    }),
    {
      name: 'causes',
      label: 'Orsaker',
      type: 'array',
      labels: { singular: 'Orsak', plural: 'Orsaker' },
      fields: [
        { name: 'perspective', label: 'Perspektiv', type: 'select', required: true, options: optionsOf(perspectiveLabel) },
        textareaField('text', 'Orsak', { required: true, rows: 2 }),
      ],
    },
    sourcesField,
    textField('district', 'Stadsdel', { localized: false, maxLength: 80 }),
    referenceField,
  ],
})
