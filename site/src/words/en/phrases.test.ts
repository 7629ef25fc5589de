import { swedishWords } from '@lovat/shared/text/mixed-text'
import { expect, test } from 'vitest'
import type { ProgressProps } from '../../routes/activity-props.ts'
import type { Change } from '../../text/change-name.ts'
import { enPhrases } from './phrases.ts'

const progress: ProgressProps = { done: 7, expected: 10, op: 'atLeast', isRate: false, unit: 'checks', isReached: false }

test.each([
  ['a least', progress, '7 of at least 10 checks'],
  ['an exact number', { ...progress, op: 'exactly' as const, expected: 1500 }, '7 of 1,500 checks'],
  ['an approximate one', { ...progress, op: 'about' as const }, '7 of about 10 checks'],
  ['a rate', { ...progress, isRate: true, op: 'about' as const }, '7 of about 10'],
  ['a rate that is a least', { ...progress, isRate: true }, '7 of at least 10'],
  ['a unit that nobody has translated', { ...progress, unit: swedishWords('möten') }, ['7 of at least 10 ', { sv: 'möten' }]],
])('says how far: %s', (_, of, words) => {
  expect(enPhrases.progress(of)).toEqual(words)
})

test.each<[string, Change, string]>([
  ['a correction of the promise', { action: 'corrected', of: 'promise', kind: null }, 'The promise was corrected'],
  ['a withdrawal', { action: 'withdrawn', of: 'update', kind: 'progress' }, 'The follow-up was withdrawn'],
  ['a new follow-up', { action: 'published', of: 'update', kind: 'statusChange' }, 'A follow-up with a new status was published'],
  ['a correction of a follow-up', { action: 'corrected', of: 'update', kind: 'correction' }, 'A correction of a follow-up was published'],
  ['facts', { action: 'updated', of: 'municipality', kind: null }, 'The facts about the municipality were changed in substance'],
])('names a change: %s', (_, change, words) => {
  expect(enPhrases.changeName(change)).toBe(words)
})

test.each([
  ['2026-01-01', '2026-12-31', '2026'],
  ['2025-01-01', '2026-12-31', '2025–2026'],
  ['2026-03-01', '2026-11-30', '1 March 2026 to 30 November 2026'],
])('a promise from %s to %s is for %s', (from, to, period) => {
  expect(enPhrases.period(from, to)).toBe(period)
})

test('translates what the police are called, and marks every other name as Swedish', () => {
  const names = ['Polisen', 'Lunds kommun', 'Jernhusen'].map(enPhrases.name)
  expect(enPhrases.join(names)).toEqual(['the police, ', { sv: 'Lunds kommun' }, ' and ', { sv: 'Jernhusen' }])
  expect(names.map(enPhrases.alone)).toEqual(['The police', [{ sv: 'Lunds kommun' }], [{ sv: 'Jernhusen' }]])
})
