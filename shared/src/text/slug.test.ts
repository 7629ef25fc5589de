import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slug } from '../contract/primitives.ts'
import { slugify } from './slug.ts'

describe('slugify', () => {
  it.each([
    ['Ökad närvaro på torget', 'okad-narvaro-pa-torget'],
    ['ÅÄÖ åäö', 'aao-aao'],
    ['O\u0308kad na\u0308rvaro', 'okad-narvaro'],
    ['Café & idé', 'cafe-ide'],
    ['Ærø und Straße', 'aero-und-strasse'],
    ['  Trygg i centrum!  ', 'trygg-i-centrum'],
    ['A–B—C/D_E', 'a-b-c-d-e'],
    ['100 % säkert', '100-sakert'],
    ['Upplands Väsby', 'upplands-vasby'],
    ['İstanbul', 'istanbul'],
    ['---', ''],
    ['', ''],
    ['安全', ''],
    ['😀', ''],
  ])('%j → %j', (text, expected) => {
    expect(slugify(text)).toBe(expected)
  })

  it.each([
    ['exactly 80 are kept', 'a'.repeat(80), 'a'.repeat(80)],
    ['one long word is cut', 'a'.repeat(200), 'a'.repeat(80)],
    ['a word that would pass 80 goes', `${'a'.repeat(76)} bbbb c`, 'a'.repeat(76)],
    ['a word that ends at 80 stays', `${'a'.repeat(76)} bbb c`, `${'a'.repeat(76)}-bbb`],
  ])('%s', (_, text, expected) => {
    expect(slugify(text)).toBe(expected)
  })

  it('gives an accepted path segment or nothing, whatever the text, and is settled after once', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.lorem({ maxCount: 40 })), (text) => {
        const result = slugify(text)
        expect(result === '' || slug.safeParse(result).success).toBe(true)
        expect(slugify(result)).toBe(result)
      }),
    )
  })
})
