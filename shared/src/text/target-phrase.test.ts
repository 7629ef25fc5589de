import { expect, it } from 'vitest'
import { targetPhrase, timingPhrase } from './target-phrase.ts'

it.each([
  ['atLeast', 10, 'kontroller', undefined, 'minst 10 kontroller'],
  ['exactly', 2, 'möten', undefined, '2 möten'],
  ['exactly', 1, 'inventering', undefined, '1 inventering'],
  ['about', 1, 'möte', 'month', 'cirka 1 möte i månaden'],
  ['about', 2, 'fotpatruller', 'week', 'cirka 2 fotpatruller i veckan'],
  ['atLeast', 1, 'samråd', 'quarter', 'minst 1 samråd i kvartalet'],
  ['exactly', 4, 'nattvandringar', 'year', '4 nattvandringar om året'],
  ['atLeast', 1500, 'besök', undefined, 'minst 1\u00a0500 besök'],
] as const)('%s %i %s %s → %s', (op, value, unit, per, phrase) => {
  expect(targetPhrase({ op, value, unit: { sv: unit }, per })).toBe(phrase)
})

it.each([
  ['2026-01-01', '2026-12-31', 'under 2026'],
  ['2026-01-01', '2027-12-31', '2026–2027'],
  ['2026-03-01', '2026-11-30', '1 mars 2026 till 30 november 2026'],
  ['2026-01-01', '2026-12-30', '1 januari 2026 till 30 december 2026'],
  ['2026-10-12', '2026-10-12', '12 oktober 2026'],
])('%s to %s → %s', (from, to, phrase) => {
  expect(timingPhrase({ kind: 'window', from, to })).toBe(phrase)
})

it.each([
  ['spring', 2026, 'under våren 2026'],
  ['summer', 2026, 'under sommaren 2026'],
  ['autumn', 2026, 'under hösten 2026'],
  ['winter', 2026, 'under vintern 2026–2027'],
  ['winter', 2099, 'under vintern 2099–2100'],
] as const)('%s %i → %s', (season, year, phrase) => {
  expect(timingPhrase({ kind: 'season', season, year })).toBe(phrase)
})
