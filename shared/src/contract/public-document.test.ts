import { describe, expect, it } from 'vitest'
import { aMunicipality, anAgreement, anIndicator, anUpdate, aPoliceArea, aProblem, aPromise } from '../test-data/valid-documents.ts'
import { concernedMunicipalities, documentRef, publicDocument } from './public-document.ts'

const documents = [
  [aMunicipality(), '9901', ['9901']],
  [aPoliceArea(), 'polisomrade-exempel', ['9901', '9902']],
  [anAgreement(), 'SO-9901-2026-1', ['9901']],
  [aProblem(), 'P-9901-2026-1', ['9901']],
  [aPromise(), 'ML-9901-2026-1', ['9901']],
  [anUpdate(3), 'ML-9901-2026-1-U3', ['9901']],
  [anIndicator(), 'I-9901-otrygghet', ['9901']],
] as const

it.each(documents)('$type is accepted unchanged, and knows its name and its kommuner', (document, ref, municipalities) => {
  expect(publicDocument.parse(document)).toEqual(document)
  expect(documentRef(document)).toBe(ref)
  expect(concernedMunicipalities(document)).toEqual(municipalities)
})

it('there is a sample of every type', () => {
  expect(documents.map(([document]) => document.type).toSorted()).toEqual(
    publicDocument.options.map((option) => option.shape.type.value).toSorted(),
  )
})

it.each(documents)('$type refuses a member it does not know, also one named __proto__', (document) => {
  const issues = (value: unknown) => publicDocument.safeParse(value).error?.issues.map((issue) => issue.code)
  expect(issues({ ...document, secret: 1 })).toEqual(['unrecognized_keys'])
  expect(issues(JSON.parse(JSON.stringify(document).replace('{', '{"__proto__":{},')))).toEqual(['unrecognized_keys'])
})

it.each([[null], [undefined], ['promise'], [[]], [{}], [{ type: 'person' }]])('refuses %j', (value) => {
  expect(publicDocument.safeParse(value).success).toBe(false)
})

describe('the phone number of a contact', () => {
  const call = (phone: string) => aMunicipality({ contacts: [{ role: 'Kommunpolis', organisation: 'Polisen', phone }] })

  it.each(['114 14', '11414', '070-123 45 67', '0701234567', '+46 (0)10-567 00 00', '08–401 00 00', `+${'1'.repeat(30)}`])(
    'accepts %s',
    (phone) => {
      expect(publicDocument.parse(call(phone))).toEqual(call(phone))
    },
  )

  it.each([
    '',
    '1141',
    '1'.repeat(31),
    'ring 114 14',
    '070-123 45 67 (Anna)',
    '070/123 45 67',
    '46+10 567',
    '070-123\n45 67',
    '070\u202e12345',
  ])('refuses %j', (phone) => {
    expect(publicDocument.safeParse(call(phone)).error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['contacts.0.phone', 'Skriv numret med siffror, så här: 070-123 45 67.'],
    ])
  })
})

describe('refuses in Swedish', () => {
  it.each([
    ['a police area without a name', aPoliceArea({ name: '' }), 'name: Skriv något här.'],
    ['a slug with å', aPoliceArea({ slug: 'polisområde' }), 'slug: Använd små bokstäver a-z, siffror och bindestreck.'],
    [
      'a county without its zero',
      aMunicipality({ county: { code: '1', name: 'A' } }),
      'county.code: Länskoden är två siffror, till exempel 12.',
    ],
    [
      'a neighbour without its zero',
      aMunicipality({ neighbours: ['114'] }),
      'neighbours.0: Kommunkoden är fyra siffror med inledande nolla, till exempel 0114.',
    ],
    [
      'a contact without an address that works',
      aMunicipality({ contacts: [{ role: 'Kommunpolis', organisation: 'Polisen', email: 'polisen' }] }),
      'contacts.0.email: Skriv en e-postadress, till exempel namn@exempel.se.',
    ],
    [
      'an agreement that renews a promise',
      anAgreement({ renews: 'ML-9901-2025-1' }),
      'renews: Referensen skrivs SO-<kommunkod>-<år>-<nummer>, till exempel SO-1281-2015-1.',
    ],
    [
      'an agreement of one',
      anAgreement({ parties: [{ kind: 'police', name: 'Polisen' }] }),
      'parties: En överenskommelse har minst två parter.',
    ],
    ['an agreement nowhere', anAgreement({ municipalities: [] }), 'municipalities: Ange minst en kommun.'],
    [
      'an agreement that ends before it begins',
      anAgreement({ validTo: '2025-12-31' }),
      'validTo: Överenskommelsen slutar innan den börjar.',
    ],
    [
      'an agreement named otherwise',
      anAgreement({ ref: 'SO-1' }),
      'ref: Referensen skrivs SO-<kommunkod>-<år>-<nummer>, till exempel SO-1281-2015-1.',
    ],
    [
      'a problem named otherwise',
      aProblem({ ref: 'ML-9901-2026-1' }),
      'ref: Referensen skrivs P-<kommunkod>-<år>-<nummer>, till exempel P-1281-2015-1.',
    ],
    [
      'a person in a cause',
      aProblem({ causes: [{ perspective: 'offender', text: { sv: '19121212-1212' } }] }),
      'causes.0.text.sv: Texten ser ut att innehålla ett personnummer. Ta bort det.',
    ],
    ['an indicator without values', anIndicator({ series: [] }), 'series: Ange minst ett värde.'],
    [
      'an indicator named otherwise',
      anIndicator({ ref: 'I-9901-Å' }),
      'ref: Referensen skrivs I-<kommunkod>-<namn>, till exempel I-1281-otrygghet.',
    ],
  ])('%s', (_, value, issue) => {
    expect(publicDocument.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([issue])
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, '24'])('an indicator value of %s', (value) => {
    const series = [{ period: '2025', value }]
    expect(publicDocument.safeParse({ ...anIndicator(), series }).error?.issues[0]?.path).toEqual(['series', 0, 'value'])
  })
})
