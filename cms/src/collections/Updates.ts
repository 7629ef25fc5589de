import {
  activityStatusLabel,
  effectLabel,
  evidenceKindLabel,
  shortfallReasonLabel,
  updateKindLabel,
  verdictLabel,
} from '@lovat/shared/text/labels'
import { kommunContent } from '../access/kommun-content.ts'
import { dayField } from '../fields/day.ts'
import { municipalityOfPromise } from '../fields/municipality.ts'
import { optionsOf } from '../fields/options.ts'
import { partyGroup } from '../fields/party.ts'
import { textareaField, textField } from '../fields/plain-text.ts'
import { referenceField } from '../fields/reference.ts'
import { webAddressField } from '../fields/web-address.ts'
import { gatedCollection } from '../gate/gated-collection.ts'

const isKind =
  (...kinds: string[]) =>
  (data: Record<string, unknown>) =>
    kinds.includes(String(data?.kind))

/** Uppföljningar: what was done, when and how many. Append-only once public: a mistake gets a correction. */
export const Updates = gatedCollection({
  type: 'update',
  slug: 'updates',
  labels: { singular: 'Uppföljning', plural: 'Uppföljningar' },
  admin: {
    useAsTitle: 'text',
    defaultColumns: ['text', 'date', 'kind', 'municipality', '_status'],
    group: 'Löften',
    listSearchableFields: ['text', 'ref'],
  },
  access: kommunContent('update'),
  defaultSort: '-date',
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'promise', label: 'Löfte', type: 'relationship', relationTo: 'promises', required: true, index: true },
        {
          name: 'activity',
          label: 'Aktivitet',
          type: 'relationship',
          relationTo: 'activities',
          index: true,
          admin: { description: 'Välj löftet först. Lämna tomt när uppföljningen gäller hela löftet.' },
          filterOptions: ({ data }) =>
            data?.promise ? { promise: { equals: typeof data.promise === 'object' ? data.promise.id : data.promise } } : true,
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          label: 'Slag',
          type: 'select',
          required: true,
          defaultValue: 'progress',
          options: optionsOf(updateKindLabel),
          admin: {
            description:
              'Framsteg: något har gjorts. Statusbyte: läget har ändrats. Rättelse: en tidigare uppföljning var fel. Utfall: hölls löftet? Effekt: hjälpte det? Replik: ett svar.',
          },
        },
        dayField('date', 'Datum då det hände', { required: true, index: true }),
      ],
    },
    textareaField('text', 'Vad har gjorts?', { required: true, rows: 4 }),
    partyGroup('author', 'Avsändare', 'Den part som berättar.'),
    {
      name: 'count',
      label: 'Antal',
      type: 'number',
      min: 0,
      max: 1_000_000,
      admin: {
        condition: isKind('progress', 'statusChange', 'correction'),
        description: 'Hur många sedan förra uppföljningen. I en rättelse: det antal som skulle ha stått.',
      },
    },
    {
      name: 'status',
      label: 'Ny status',
      type: 'select',
      options: optionsOf(activityStatusLabel),
      admin: { condition: isKind('statusChange', 'progress', 'correction') },
    },
    {
      name: 'corrects',
      label: 'Uppföljningen som rättas',
      type: 'relationship',
      relationTo: 'updates',
      admin: { condition: isKind('correction') },
      filterOptions: ({ data }) =>
        data?.promise ? { promise: { equals: typeof data.promise === 'object' ? data.promise.id : data.promise } } : true,
    },
    { name: 'verdict', label: 'Utfall', type: 'select', options: optionsOf(verdictLabel), admin: { condition: isKind('verdict') } },
    { name: 'effect', label: 'Effekt', type: 'select', options: optionsOf(effectLabel), admin: { condition: isKind('effect') } },
    {
      name: 'reason',
      label: 'Skäl',
      type: 'select',
      options: optionsOf(shortfallReasonLabel),
      admin: {
        condition: isKind('verdict', 'statusChange', 'progress', 'correction'),
        description: 'Behövs när något inte gjordes eller inte hölls helt.',
      },
    },
    {
      name: 'evidence',
      label: 'Belägg',
      type: 'array',
      labels: { singular: 'Belägg', plural: 'Belägg' },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'kind', label: 'Slag', type: 'select', required: true, options: optionsOf(evidenceKindLabel), admin: { width: '30%' } },
            textField('title', 'Vad det är', { required: true, localized: false, maxLength: 300, admin: { width: '70%' } }),
          ],
        },
        {
          type: 'row',
          fields: [
            dayField('date', 'Datum'),
            webAddressField('url', 'Webbadress'),
            { name: 'file', label: 'Fil', type: 'upload', relationTo: 'media' },
          ],
        },
      ],
    },
    {
      name: 'evidenceMissing',
      label: 'Belägg saknas',
      type: 'checkbox',
      defaultValue: false,
      admin: { description: 'Kryssa i om det inte finns något belägg. Det visas för alla.' },
    },
    dayField('nextUpdateDue', 'Nästa uppföljning senast', { description: 'Går dagen förbi utan ny uppföljning står det på sidan.' }),
    referenceField,
    municipalityOfPromise,
  ],
})
