import { describe, expect, it } from 'vitest'
import { findPersonalIdentityNumber } from './personal-identity-number.ts'

// 19121212-1212 is the Tax Agency's own example; 19121272-1219 is the coordination number made from it. Nobody bears them.
describe('is found', () => {
  it.each([
    '19121212-1212',
    '191212121212',
    '121212-1212',
    '1212121212',
    '121212+1212',
    '19121212 1212',
    '121212 1212',
    '121212 - 1212',
    '121212–1212',
    '121212\u20111212',
    '121212\u22121212',
    '121212\u00a01212',
    '1912-12-12-1212',
    '1912-12-121212',
    '121272-1219',
    '19121272-1219',
  ])('%j', (number) => {
    expect(findPersonalIdentityNumber(number)).toBe(number)
  })

  it.each([
    ['in a sentence', 'Anna, 19121212-1212, bor här.', '19121212-1212'],
    ['before a full stop', 'Han är 121212-1212.', '121212-1212'],
    ['in brackets', '(121212-1212)', '121212-1212'],
    ['after a list dash', '-121212-1212', '121212-1212'],
    ['after a word and a dash', 'pnr-121212-1212', '121212-1212'],
    ['glued to letters', 'pnr121212-1212x', '121212-1212'],
    ['after a line break', 'Namn\n121212-1212\n', '121212-1212'],
    ['after one with a wrong check digit', '121212-1213 och 121212-1212', '121212-1212'],
    ['after a century apart', '19 121212-1212', '121212-1212'],
    ['in an address', 'https://exempel.se/19121212-1212', '19121212-1212'],
  ])('%s', (_, text, number) => {
    expect(findPersonalIdentityNumber(text)).toBe(number)
  })

  it('with every check digit but one refused', () => {
    const found = Array.from({ length: 10 }, (_, digit) => `121212-121${digit}`).filter((number) => findPersonalIdentityNumber(number))
    expect(found).toEqual(['121212-1212'])
  })
})

describe('is not seen in', () => {
  it.each([
    ['nothing', ''],
    ['a wrong check digit', '19121212-1213'],
    ['a month that does not exist', '191213-1216'],
    ['a day that does not exist', '121232-1217'],
    ['day zero', '121200-1216'],
    ['a coordination number past day 91', '121292-1215'],
    ['a mobile number', '070-123 45 67'],
    ['a mobile number abroad', '+46 70 123 45 67'],
    ['a mobile number abroad, together', '+46701234567'],
    ['a number in town', '08-401 00 00'],
    ['the number of the police', '114 14'],
    ['a diary number', 'A123.456/2026'],
    ['a diary number with a dash', 'KS 2026-000123'],
    ['a date', '2026-10-12'],
    ['a span of dates', '2026-10-12–2027-10-12'],
    ['a span of dates with a hyphen', '20150101-2015-12-31'],
    ['a date and a time', '2026-10-12 10:15'],
    ['a date and a time without a colon', '1912-12-12 1212'],
    ['an instant', '2026-10-12T08:00:00.000Z'],
    ['a plusgiro', '12 12 12-1'],
    ['a bankgiro', '121-2121'],
    ['an amount', '10 587 710 kronor'],
    ['a promise reference', 'ML-1281-2015-1'],
    ['an update reference', 'ML-1281-2015-1-U3'],
    ['an organisation number', '202100-0076'],
    ['another organisation number', '556016-0680'],
    ['a longer number', '1912121212121'],
    ['a longer number with a hyphen', '121212-12123'],
    ['a part of a longer number', '5-121212-1212'],
    ['a number that goes on', '121212-1212-3'],
    ['a figure of eleven digits', '12121212121'],
    ['a SHA-256', '4e07408562bedb8b60ce05c1decfe3ad16b72230967de01f640b7e4729b49fce'],
    ['several line breaks between', '121212\n\n\n1212'],
  ])('%s: %j', (_, text) => {
    expect(findPersonalIdentityNumber(text)).toBeUndefined()
  })

  it('a very long run of digits and hyphens, within the time limit of a test', () => {
    expect(findPersonalIdentityNumber('--121212-1213'.repeat(60_000))).toBeUndefined()
  })
})
