import { type Rollup, rollUp } from '@lovat/shared/delivery/rollup'
import { expect, test } from 'vitest'
import { countedPromises, rollupSentence } from './answer-sentence.ts'

const of = (own: Partial<Rollup>): Rollup => {
  const { latestUpdate = '2026-03-03', ...counts } = own
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return { ...rollUp([]), ...counts, total, latestUpdate }
}

test.each([
  ['nothing', of({}), ''],
  ['a single activity', of({ done: 1 }), 'Den enda aktiviteten är genomförd.'],
  ['two alike', of({ planned: 2 }), 'Båda aktiviteterna är planerade.'],
  ['all alike', of({ ongoing: 3 }), 'Alla tre aktiviteterna pågår.'],
  ['a mix', of({ done: 5, ongoing: 3, late: 1 }), 'Av nio aktiviteter är fem genomförda, tre pågår och en är försenad.'],
  [
    'nothing done',
    of({ late: 1, silent: 2, notDone: 1 }),
    'Av fyra aktiviteter är en försenad, två saknar aktuell uppföljning och en blev inte av.',
  ],
  ['a verb that stands alone first', of({ ongoing: 1, cancelled: 2 }), 'Av tre aktiviteter pågår en och två har utgått.'],
  ['more than words reach', of({ done: 20, silent: 1 }), 'Av 21 aktiviteter är 20 genomförda och en saknar aktuell uppföljning.'],
])('tells %s with its denominator', (_, rollup, sentence) => {
  expect(rollupSentence(rollup)).toBe(sentence)
})

test('does not call a follow-up out of date where there has never been one', () => {
  expect(rollupSentence({ ...of({ silent: 4 }), latestUpdate: undefined })).toBe('Alla fyra aktiviteterna saknar uppföljning.')
})

test.each([
  [1, 'Ett medborgarlöfte'],
  [3, 'Tre medborgarlöften'],
  [14, '14 medborgarlöften'],
])('counts %i promises', (count, words) => {
  expect(countedPromises(count)).toBe(words)
})
