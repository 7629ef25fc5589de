import { activityKindLabel, goalLabel, newnessLabel, seasonLabel, targetOpLabel, targetPerLabel } from '@lovat/shared/text/labels'
import { kommunContent } from '../access/kommun-content.ts'
import { onlyByImport } from '../access/only-by-import.ts'
import { dayField } from '../fields/day.ts'
import { municipalityOfPromise } from '../fields/municipality.ts'
import { optionsOf } from '../fields/options.ts'
import { partyGroup } from '../fields/party.ts'
import { textareaField, textField } from '../fields/plain-text.ts'
import { referenceField } from '../fields/reference.ts'
import { gatedCollection } from '../gate/gated-collection.ts'

const isSeason = (_: unknown, sibling: Record<string, unknown>) => sibling?.kind === 'season'
const isWindow = (_: unknown, sibling: Record<string, unknown>) => sibling?.kind !== 'season'

/** What somebody will do to keep a promise. Public only as a part of its promise. */
export const Activities = gatedCollection({
  type: 'activity',
  slug: 'activities',
  labels: { singular: 'Aktivitet', plural: 'Aktiviteter' },
  admin: {
    useAsTitle: 'text',
    defaultColumns: ['text', 'ref', 'municipality', '_status'],
    group: 'Löften',
    listSearchableFields: ['text', 'ref'],
  },
  access: kommunContent('activity'),
  fields: [
    { name: 'promise', label: 'Löfte', type: 'relationship', relationTo: 'promises', required: true, index: true },
    textareaField('text', 'Vad ska göras?', {
      required: true,
      rows: 2,
      description: 'En konkret sak, till exempel ”Riktade kontroller mot beteendebrott på cykel”.',
    }),
    textareaField('purpose', 'I vilket syfte?', { rows: 2 }),
    { name: 'kind', label: 'Slag', type: 'select', required: true, options: optionsOf(activityKindLabel) },
    partyGroup('responsible', 'Ansvarig part'),
    {
      type: 'row',
      fields: [
        textField('responsibleRole', 'Ansvarig roll', {
          localized: false,
          maxLength: 120,
          description: 'Till exempel områdespolis. Ingen persons namn.',
        }),
        {
          name: 'helpers',
          label: 'Medverkande',
          type: 'text',
          hasMany: true,
          admin: { placeholder: 'Skriv och tryck Enter', description: 'Andra som hjälper till, en i taget.' },
        },
      ],
    },
    {
      name: 'measurable',
      label: 'Går det att räkna?',
      type: 'radio',
      required: true,
      defaultValue: 'target',
      options: [
        { value: 'target', label: 'Ja, så här många' },
        { value: 'notMeasurable', label: 'Nej, det går inte att mäta' },
      ],
    },
    {
      name: 'target',
      label: 'Mål',
      type: 'group',
      admin: { condition: (data) => data?.measurable !== 'notMeasurable' },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'op', label: 'Jämförelse', type: 'select', defaultValue: 'atLeast', options: optionsOf(targetOpLabel) },
            { name: 'value', label: 'Antal', type: 'number', min: 1, max: 1_000_000 },
            textField('unit', 'Vad som räknas', { maxLength: 80, description: 'I flertal: kontroller, möten.' }),
            {
              name: 'per',
              label: 'Varje',
              type: 'select',
              options: optionsOf(targetPerLabel),
              admin: { description: 'Bara när målet är en takt.' },
            },
          ],
        },
      ],
    },
    {
      ...textareaField('notMeasurableReason', 'Varför går det inte att mäta?', { rows: 2 }),
      admin: { rows: 2, description: 'Visas för alla.', condition: (data) => data?.measurable === 'notMeasurable' },
    },
    {
      name: 'timing',
      label: 'När?',
      type: 'group',
      fields: [
        {
          name: 'kind',
          label: 'Tiden anges som',
          type: 'radio',
          defaultValue: 'window',
          options: [
            { value: 'window', label: 'Datum' },
            { value: 'season', label: 'Årstid' },
          ],
        },
        {
          type: 'row',
          fields: [dayField('from', 'Från och med', { condition: isWindow }), dayField('to', 'Till och med', { condition: isWindow })],
        },
        {
          type: 'row',
          fields: [
            { name: 'season', label: 'Årstid', type: 'select', options: optionsOf(seasonLabel), admin: { condition: isSeason } },
            { name: 'year', label: 'År', type: 'number', min: 2000, max: 2100, admin: { condition: isSeason } },
          ],
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'goal', label: 'Vad ska det leda till?', type: 'select', options: optionsOf(goalLabel) },
        { name: 'newness', label: 'Är det nytt?', type: 'select', options: optionsOf(newnessLabel) },
      ],
    },
    textareaField('whyThisWorks', 'Varför tror vi att det fungerar?', { rows: 2 }),
    textareaField('followUpMethod', 'Så följs det upp', { rows: 2 }),
    {
      type: 'row',
      fields: [
        textField('place', 'Plats', { localized: false, maxLength: 200 }),
        dayField('nextUpdateDue', 'Nästa uppföljning senast', { description: 'Går dagen förbi utan uppföljning står det på sidan.' }),
      ],
    },
    {
      name: 'updates',
      label: 'Uppföljningar',
      type: 'join',
      collection: 'updates',
      on: 'activity',
      defaultSort: '-date',
      admin: { defaultColumns: ['text', 'date', 'count', '_status'] },
    },
    referenceField,
    {
      name: 'number',
      label: 'Nummer',
      type: 'number',
      index: true,
      access: { create: onlyByImport, update: onlyByImport },
      admin: { readOnly: true, position: 'sidebar' },
    },
    municipalityOfPromise,
  ],
})
