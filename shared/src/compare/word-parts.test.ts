import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type TextPart, wordParts } from './word-parts.ts'

const sign = { same: '', added: '+', removed: '-' } as const
const shown = (parts: readonly TextPart[]) => parts.map(({ kind, text }) => (kind === 'same' ? text : `[${sign[kind]}${text}]`)).join('')
const long = (word: string) => Array.from({ length: 3000 }, (_, index) => `${word}${index}`).join(' ')

describe('words', () => {
  it.each([
    { before: 'minst 12,5 procent', after: 'minst 13,5 procent', parts: 'minst [-12,5][+13,5] procent' },
    { before: 'kl. 08:00.', after: 'kl. 09:00.', parts: 'kl. [-08:00][+09:00].' },
    { before: 'se ML-9901-2026-1', after: 'se ML-9901-2026-2', parts: 'se [-ML-9901-2026-1][+ML-9901-2026-2]' },
    { before: 'på e\u0301tt torg', after: 'på ett torg', parts: 'på [-e\u0301tt][+ett] torg' },
    { before: 'Vi lovar. Vi håller.', after: 'Vi lovar.', parts: 'Vi lovar.[- Vi håller.]' },
    { before: 'en\ntvå', after: 'en\ntre', parts: 'en\n[-två][+tre]' },
    { before: '', after: 'nytt', parts: '[+nytt]' },
    { before: '', after: '', parts: '' },
  ])('"$before" → "$after"', ({ before, after, parts }) => expect(shown(wordParts(before, after))).toBe(parts))

  it('a long text that is new, or gone, is one part and nothing empty beside it', () => {
    expect(wordParts('', long('a'))).toEqual([{ kind: 'added', text: long('a') }])
    expect(wordParts(long('a'), '')).toEqual([{ kind: 'removed', text: long('a') }])
  })

  it('of any two texts give both back, to the letter', () => {
    const units = fc.constantFrom('å', 'b', 'c ', ' ', '\n', '\r', '\r\n', '\t', '.', ',', '-', '1', '😀', '\ud83d', '\u0301', '\u00a0')
    const text = fc.oneof(fc.string({ unit: units, maxLength: 25 }), fc.string({ unit: 'binary', maxLength: 25 }))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = wordParts(before, after)
        const without = (kind: TextPart['kind']) => parts.filter((part) => part.kind !== kind).map((part) => part.text)
        expect(without('added').join('')).toBe(before)
        expect(without('removed').join('')).toBe(after)
        expect(without('same')).not.toContain('')
        if (before === after) expect(parts.every(({ kind }) => kind === 'same')).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})
