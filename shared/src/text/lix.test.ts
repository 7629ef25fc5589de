import { describe, expect, test } from 'vitest'
import { lix } from './lix.ts'

test.each([
  ['', { lix: 0, words: 0, sentences: 0, longWords: 0 }],
  ['…!', { lix: 0, words: 0, sentences: 0, longWords: 0 }],
  ['Vi går ut.', { lix: 3, words: 3, sentences: 1, longWords: 0 }],
  ['Polisen kontrollerar.', { lix: 102, words: 2, sentences: 1, longWords: 2 }],
  ['Vi går ut. Ni går in.', { lix: 3, words: 6, sentences: 2, longWords: 0 }],
  ['Vad hände? Allt gick bra! Sedan: Inget.', { lix: 2, words: 7, sentences: 4, longWords: 0 }],
])('”%s” is %o', (text, expected) => {
  expect(lix(text)).toEqual(expected)
})

describe('a sentence', () => {
  test.each([
    ['a point inside a number or a time does not end it', 'Det blev 3.5 kl. 9.00 i dag.', 1],
    ['an abbreviation before a small letter does not end it', 'Det gäller t.ex. bilar m.m. i stan.', 1],
    ['each line is one, with or without a point', 'Rubrik\nVi går ut.\n\nVi går in', 3],
    ['a quotation ends where it ends', 'Han sa: ”Kom.” Hon kom.', 3],
    ['the last needs no point', 'Vi går ut. Vi går in', 2],
  ])('%s', (_, text, sentences) => {
    expect(lix(text).sentences).toBe(sentences)
  })
})

describe('a word', () => {
  test.each([
    ['å, ä and ö are letters', 'åäöåäöå', 1, 1],
    ['six letters are not long', 'Polise', 1, 0],
    ['a hyphen keeps a word together', 'medborgar-löfte', 1, 1],
    ['a figure is a word and never long', '10587710', 1, 0],
    ['a genitive of an abbreviation is one word', 'SCB:s', 1, 0],
  ])('%s', (_, text, words, longWords) => {
    expect(lix(text)).toMatchObject({ words, longWords })
  })
})

test('the longer the words and the sentences, the harder', () => {
  const easy = 'Polisen lovar att gå ut på kvällen. Vi går till torget. Där står vi.'
  const hard = 'Polismyndigheten förbinder sig att i samverkan med kommunens förvaltningar genomföra trygghetsskapande åtgärder.'
  expect(lix(easy).lix).toBeLessThan(30)
  expect(lix(hard).lix).toBeGreaterThan(60)
})
