import { expect, test } from 'vitest'
import { hreflangOf, languageOf } from './language.ts'
import { wordsIn } from './words-of.ts'

test.each([
  ['/', 'sv'],
  ['/en/', 'en'],
  ['/en/lund/', 'en'],
  ['/en/lund/2026/tryggare-trafik/', 'en'],
  ['/lund/2026/en/', 'sv'],
  ['/enkoping/', 'sv'],
  ['/404.html', 'sv'],
])('%s is in %s', (path, language) => {
  expect(languageOf(path)).toBe(language)
})

test.each([
  ['sv', '/lund/', undefined],
  ['sv', '/en/lund/', 'en'],
  ['en', '/lund/2026/', 'sv'],
  ['en', '/en/lund/', undefined],
] as const)('from a page in %s, a link to %s says %s', (language, path, hreflang) => {
  expect(hreflangOf(language, path)).toBe(hreflang)
})

test('no word in English is the Swedish one, or has its letters, and no word is missing', () => {
  const fixed = (words: object): [string, string][] =>
    Object.entries(words).flatMap(([key, word]): [string, string][] =>
      typeof word === 'string' ? [[key, word]] : typeof word === 'object' ? fixed(word) : [],
    )
  const { frame, ...english } = wordsIn('en')
  const { frame: swedishFrame, ...swedish } = wordsIn('sv')
  const bothLanguages = new Map(fixed(swedish))
  for (const [key, word] of fixed(english)) {
    expect(word, key).not.toMatch(/[åäöÅÄÖ]/)
    if (word.length > 8) expect(word, key).not.toBe(bothLanguages.get(key))
  }
  expect(frame.footer).not.toBe(swedishFrame.footer)
  expect(frame.otherLanguage.name).toMatch(/svenska/)
})
