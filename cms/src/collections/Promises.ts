import { themeLabel } from '@lovat/shared/text/labels'
import { kommunContent } from '../access/kommun-content.ts'
import { onlyByImport } from '../access/only-by-import.ts'
import { dayField } from '../fields/day.ts'
import { municipalityField } from '../fields/municipality.ts'
import { optionsOf } from '../fields/options.ts'
import { partyFields } from '../fields/party.ts'
import { textareaField, textField } from '../fields/plain-text.ts'
import { referenceField } from '../fields/reference.ts'
import { sourcesField } from '../fields/sources.ts'
import { webAddressField } from '../fields/web-address.ts'
import { gatedCollection } from '../gate/gated-collection.ts'

/** Medborgarlöften. A promise is published together with its activities, as one package. */
export const Promises = gatedCollection({
  type: 'promise',
  slug: 'promises',
  labels: { singular: 'Löfte', plural: 'Löften' },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'ref', 'municipality', 'year', '_status'],
    group: 'Löften',
    listSearchableFields: ['title', 'ref'],
  },
  access: kommunContent('promise'),
  defaultSort: '-ref',
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Löftet',
          fields: [
            textField('title', 'Rubrik', {
              required: true,
              maxLength: 200,
              description: 'Ett önskat läge, till exempel ”En tryggare trafiksituation”.',
            }),
            textareaField('summary', 'Sammanfattning', { rows: 2, description: 'En mening som den som bor här förstår direkt.' }),
            textareaField('wording', 'Löftets lydelse', {
              required: true,
              rows: 5,
              description: 'Orden som parterna har kommit överens om.',
            }),
            textareaField('plainLanguage', 'Lättläst', {
              rows: 4,
              description: 'Samma sak med enkla ord och korta meningar. Visas under lydelsen.',
            }),
            {
              type: 'row',
              fields: [municipalityField, { name: 'year', label: 'År', type: 'number', required: true, min: 2000, max: 2100 }],
            },
            {
              type: 'row',
              fields: [
                dayField('from', 'Gäller från och med', { required: true }),
                dayField('to', 'Gäller till och med', { required: true }),
              ],
            },
            {
              name: 'parties',
              label: 'Vilka lovar?',
              type: 'array',
              minRows: 2,
              labels: { singular: 'Part', plural: 'Parter' },
              admin: { description: 'Minst två: polisen och kommunen. En tredje kan vara ett bostadsbolag eller en förening.' },
              fields: partyFields,
            },
            { name: 'themes', label: 'Teman', type: 'select', hasMany: true, options: optionsOf(themeLabel) },
            {
              type: 'row',
              fields: [
                textField('district', 'Stadsdel', {
                  localized: false,
                  maxLength: 80,
                  description: 'Bara när löftet gäller en del av kommunen.',
                }),
                textField('place', 'Plats', { localized: false, maxLength: 200 }),
              ],
            },
          ],
        },
        {
          label: 'Aktiviteter',
          fields: [
            {
              name: 'activities',
              label: 'Aktiviteter',
              type: 'join',
              collection: 'activities',
              on: 'promise',
              defaultSort: 'number',
              defaultLimit: 50,
              admin: { defaultColumns: ['text', 'number', '_status'] },
            },
          ],
        },
        {
          label: 'Bakgrund',
          fields: [
            {
              name: 'problems',
              label: 'Problem som löftet gäller',
              type: 'relationship',
              relationTo: 'problems',
              hasMany: true,
              filterOptions: ({ data }) =>
                data?.municipality
                  ? { municipality: { equals: typeof data.municipality === 'object' ? data.municipality.id : data.municipality } }
                  : true,
            },
            sourcesField,
            {
              name: 'agreement',
              label: 'Överenskommelse',
              type: 'relationship',
              relationTo: 'agreements',
              admin: { description: 'Samverkansöverenskommelsen som löftet hör till.' },
            },
            {
              name: 'carriedFrom',
              label: 'Tar vid efter',
              type: 'relationship',
              relationTo: 'promises',
              admin: { description: 'Ett tidigare löfte som det här fortsätter.' },
            },
            {
              name: 'origin',
              label: 'Dokumentet som löftet är hämtat ur',
              type: 'group',
              admin: { description: 'Bara när löftet återges ur ett äldre dokument.' },
              fields: [
                textField('title', 'Titel', { localized: false, maxLength: 300 }),
                {
                  type: 'row',
                  fields: [
                    textField('publisher', 'Utgivare', { localized: false, maxLength: 200 }),
                    dayField('date', 'Datum'),
                    webAddressField('url', 'Webbadress'),
                  ],
                },
                textareaField('note', 'Anmärkning', { rows: 2 }),
              ],
            },
          ],
        },
        {
          label: 'Uppföljningar',
          fields: [
            {
              name: 'updates',
              label: 'Uppföljningar',
              type: 'join',
              collection: 'updates',
              on: 'promise',
              defaultSort: '-date',
              defaultLimit: 20,
              admin: { defaultColumns: ['text', 'date', 'kind', '_status'] },
            },
          ],
        },
        {
          label: 'Internt',
          fields: [
            {
              name: 'internalNotes',
              label: 'Interna anteckningar',
              type: 'richText',
              admin: { description: 'Visas aldrig på webbplatsen.' },
            },
          ],
        },
      ],
    },
    referenceField,
    {
      name: 'slug',
      label: 'Adress',
      type: 'text',
      index: true,
      access: { create: onlyByImport, update: onlyByImport },
      admin: { position: 'sidebar', readOnly: true, description: 'Görs av rubriken och ändras inte efter publicering.' },
    },
  ],
  indexes: [{ fields: ['municipality', 'year', 'slug'] }],
})
