import { expect, it } from 'vitest'
import { capitalised, inEnglish, joinTexts, type MixedText, mixed, plainText, swedishWords } from './mixed-text.ts'

const lund = swedishWords('Lunds kommun')

it.each<[string, MixedText, MixedText]>([
  ['nothing', mixed``, ''],
  ['words of one language', mixed`at least ${'10'} ${'checks'}`, 'at least 10 checks'],
  ['Swedish words in it', mixed`at least 10 ${swedishWords('möten')} a year`, ['at least 10 ', { sv: 'möten' }, ' a year']],
  ['a mixed text in it', mixed`By ${mixed`${lund} (1281)`}.`, ['By ', { sv: 'Lunds kommun' }, ' (1281).']],
  ['only Swedish words', mixed`${lund}`, [{ sv: 'Lunds kommun' }]],
  ['an English text', inEnglish({ sv: 'Lugnt', en: 'Calm' }), 'Calm'],
  ['one that nobody has translated', inEnglish({ sv: 'Lugnt' }), [{ sv: 'Lugnt', isUntranslated: true }]],
  ['a list of none', joinTexts([], 'and'), ''],
  ['a list of one', joinTexts(['the police'], 'and'), 'the police'],
  ['a list of three', joinTexts(['the police', lund, 'others'], 'and'), ['the police, ', { sv: 'Lunds kommun' }, ' and others']],
  ['a list in one language', joinTexts(['polisen', 'kommunen'], 'och'), 'polisen och kommunen'],
  ['a capital', capitalised('the police'), 'The police'],
  ['a capital before Swedish words', capitalised(mixed`at ${swedishWords('torget')}`), ['At ', { sv: 'torget' }]],
  ['no other capital in Swedish words', capitalised(mixed`${swedishWords('torget')} too`), [{ sv: 'torget' }, ' too']],
  ['no capital in nothing', capitalised(''), ''],
])('%s', (_, text, expected) => {
  expect(text).toEqual(expected)
})

it('reads as it stands where languages can not be marked', () => {
  expect(plainText(mixed`The police and ${lund} promise`)).toBe('The police and Lunds kommun promise')
  expect(plainText('plain')).toBe('plain')
})
