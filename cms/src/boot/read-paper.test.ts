import { describe, expect, test } from 'vitest'
import { readPaper } from './read-paper.ts'

const good = { publish: true, 'signed-in': 'Överenskommelse 2015', 'signed-on': '2015-01-20' }

describe('a paper named on the command line', () => {
  test.each(['2015-01-20', '2015-01', '2015'])('is signed on a day as exactly as it is known: %s', (on) => {
    expect(readPaper({ ...good, 'signed-on': on })).toEqual({ document: 'Överenskommelse 2015', on, by: {} })
  })

  test.each<[string, object]>([
    ['', {}],
    ['polisen: Polisområdeschef', { police: 'Polisområdeschef' }],
    ['Kommunen: ordförande: tillförordnad ; ', { municipality: 'ordförande: tillförordnad' }],
    ['polisen: a; kommunen: b; annan: c', { police: 'a', municipality: 'b', other: 'c' }],
  ])('is signed by offices: "%s"', (text, by) => {
    expect(readPaper({ ...good, 'signed-by': text })).toMatchObject({ by })
  })

  test('is not asked for when everything becomes drafts', () => {
    expect(readPaper({})).toBeUndefined()
  })

  test.each<[string, object, RegExp]>([
    ['no paper', { publish: true }, /Ange dokumentet .* --signed-in .* --signed-on/],
    ['no day', { ...good, 'signed-on': undefined }, /och när/],
    ['no document', { ...good, 'signed-in': '' }, /Ange dokumentet/],
    ['a paper for drafts', { ...good, publish: undefined }, /hör ihop med --publish/],
    ['offices for drafts', { 'signed-by': 'polisen: a' }, /hör ihop med --publish/],
    ['a day in words', { ...good, 'signed-on': 'januari 2015' }, /^--signed-on: Skriv datumet så här: 2015-01-20, 2015-01 eller 2015\.$/],
    ['a month that is none', { ...good, 'signed-on': '2015-13' }, /^--signed-on: Skriv datumet/],
    ['a day that is none', { ...good, 'signed-on': '2015-02-29' }, /^--signed-on: Skriv datumet/],
    ['a day to come', { ...good, 'signed-on': '2100-01' }, /^--signed-on: Dagen har inte varit än/],
    ['a person in the document', { ...good, 'signed-in': 'Avtal med 19900101-2385' }, /^--signed-in: .*personnummer/],
    ['too long a document', { ...good, 'signed-in': 'a'.repeat(301) }, /^--signed-in: .*300 tecken/],
    ['too long an office', { ...good, 'signed-by': `polisen: ${'a'.repeat(121)}` }, /^--signed-by: .*120 tecken/],
    ['a party that is none', { ...good, 'signed-by': 'polis: chef' }, /^--signed-by: ”polis: chef” går inte att läsa/],
    ['a word of the language', { ...good, 'signed-by': 'constructor: chef' }, /^--signed-by: ”constructor: chef” går inte att läsa/],
    ['a party without an office', { ...good, 'signed-by': 'polisen:' }, /^--signed-by: ”polisen:” går inte att läsa/],
    ['an office without a party', { ...good, 'signed-by': 'Polisområdeschef' }, /^--signed-by: ”Polisområdeschef” går inte att läsa/],
    ['a party twice', { ...good, 'signed-by': 'polisen: a; Polisen: b' }, /^--signed-by: Polisen står två gånger/],
  ])('is refused with %s', (_, values, message) => {
    expect(() => readPaper(values as never)).toThrow(message)
  })
})
