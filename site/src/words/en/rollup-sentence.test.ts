import { type Rollup, rollUp } from '@lovat/shared/delivery/rollup'
import { expect, test } from 'vitest'
import { countedPromises, rollupSentence } from './rollup-sentence.ts'

const of = (own: Partial<Rollup>): Rollup => {
  const { latestUpdate = '2026-03-03', ...counts } = own
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return { ...rollUp([]), ...counts, total, latestUpdate }
}

test.each([
  ['nothing', of({}), ''],
  ['a single activity', of({ done: 1 }), 'The only activity is done.'],
  ['two alike', of({ planned: 2 }), 'Both activities are planned.'],
  ['all alike', of({ ongoing: 3 }), 'All three activities are under way.'],
  ['a mix', of({ done: 5, ongoing: 3, late: 1 }), 'Of nine activities, five are done, three are under way and one is late.'],
  [
    'nothing done',
    of({ late: 1, silent: 2, notDone: 1 }),
    'Of four activities, one is late, two have no current follow-up and one was not done.',
  ],
  ['what has been dropped', of({ partlyDone: 1, cancelled: 2 }), 'Of three activities, one is partly done and two have been dropped.'],
  ['more than words reach', of({ done: 20, silent: 1 }), 'Of 21 activities, 20 are done and one has no current follow-up.'],
])('tells %s with its denominator', (_, rollup, sentence) => {
  expect(rollupSentence(rollup)).toBe(sentence)
})

test('does not call a follow-up out of date where there has never been one', () => {
  expect(rollupSentence({ ...of({ silent: 4 }), latestUpdate: undefined })).toBe('All four activities have no follow-up.')
})

test.each([
  [1, 'One promise'],
  [3, 'Three promises'],
  [14, '14 promises'],
])('counts %i promises', (count, words) => {
  expect(countedPromises(count)).toBe(words)
})
