import { expect, it } from 'vitest'
import { targetPhrase, timingPhrase } from './target-phrase.ts'

it.each([
  ['atLeast', 10, 'checks', undefined, 'at least 10 checks'],
  ['exactly', 2, 'meetings', undefined, '2 meetings'],
  ['about', 1, 'meeting', 'month', 'about 1 meeting a month'],
  ['about', 2, 'foot patrols', 'week', 'about 2 foot patrols a week'],
  ['atLeast', 1, 'consultation', 'quarter', 'at least 1 consultation a quarter'],
  ['exactly', 4, 'night walks', 'year', '4 night walks a year'],
  ['atLeast', 1500, 'visits', undefined, 'at least 1,500 visits'],
] as const)('%s %i %s %s → %s', (op, value, unit, per, phrase) => {
  expect(targetPhrase({ op, value, unit: { sv: 'x', en: unit }, per })).toBe(phrase)
})

it('leaves a unit that nobody has translated in Swedish, and marks it', () => {
  const target = { op: 'about', value: 1, unit: { sv: 'möte' }, per: 'month' } as const
  expect(targetPhrase(target)).toEqual(['about 1 ', { sv: 'möte', isUntranslated: true }, ' a month'])
})

it.each([
  ['2026-01-01', '2026-12-31', 'in 2026'],
  ['2026-01-01', '2027-12-31', '2026–2027'],
  ['2026-03-01', '2026-11-30', '1 March 2026 to 30 November 2026'],
  ['2026-10-12', '2026-10-12', '12 October 2026'],
])('%s to %s → %s', (from, to, phrase) => {
  expect(timingPhrase({ kind: 'window', from, to })).toBe(phrase)
})

it.each([
  ['spring', 2026, 'in spring 2026'],
  ['autumn', 2026, 'in autumn 2026'],
  ['winter', 2026, 'in winter 2026–2027'],
] as const)('%s %i → %s', (season, year, phrase) => {
  expect(timingPhrase({ kind: 'season', season, year })).toBe(phrase)
})
