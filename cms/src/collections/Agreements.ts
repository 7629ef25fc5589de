import { amongOwnMunicipalities } from '../access/among-own-municipalities.ts'
import { kommunContent } from '../access/kommun-content.ts'
import { dayField } from '../fields/day.ts'
import { partyFields } from '../fields/party.ts'
import { textareaField, textField } from '../fields/plain-text.ts'
import { referenceField } from '../fields/reference.ts'
import { webAddressField } from '../fields/web-address.ts'
import { gatedCollection } from '../gate/gated-collection.ts'

/** Samverkansöverenskommelser: the signed frame of the promises. */
export const Agreements = gatedCollection({
  type: 'agreement',
  slug: 'agreements',
  labels: { singular: 'Överenskommelse', plural: 'Överenskommelser' },
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'ref', 'validFrom', 'validTo', '_status'], group: 'Löften' },
  access: kommunContent('agreement', 'municipalities'),
  fields: [
    textField('title', 'Rubrik', { required: true, maxLength: 200 }),
    {
      name: 'municipalities',
      label: 'Kommuner',
      type: 'relationship',
      relationTo: 'municipalities',
      hasMany: true,
      required: true,
      index: true,
      filterOptions: amongOwnMunicipalities,
    },
    { name: 'parties', label: 'Parter', type: 'array', minRows: 2, labels: { singular: 'Part', plural: 'Parter' }, fields: partyFields },
    {
      type: 'row',
      fields: [
        dayField('validFrom', 'Gäller från och med', { required: true }),
        dayField('validTo', 'Gäller till och med', { required: true }),
      ],
    },
    {
      name: 'signatories',
      label: 'Undertecknat av',
      type: 'array',
      labels: { singular: 'Underskrift', plural: 'Underskrifter' },
      admin: { description: 'Ange befattningen, inte personens namn.' },
      fields: [
        {
          type: 'row',
          fields: [
            textField('office', 'Befattning', { required: true, localized: false, maxLength: 120 }),
            textField('organisation', 'Organisation', { required: true, localized: false, maxLength: 120 }),
            dayField('date', 'Datum', { required: true }),
          ],
        },
      ],
    },
    textareaField('followUpRoutine', 'Så följs överenskommelsen upp'),
    textareaField('communicationPlan', 'Så berättar vi om den'),
    {
      type: 'row',
      fields: [
        textField('diaryNumber', 'Diarienummer', { localized: false, maxLength: 60 }),
        webAddressField('documentUrl', 'Länk till dokumentet'),
      ],
    },
    { name: 'renews', label: 'Förnyar', type: 'relationship', relationTo: 'agreements' },
    referenceField,
  ],
})
