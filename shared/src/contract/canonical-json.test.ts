import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

describe('RFC 8785', () => {
  it('writes the example of section 3.2.2 and 3.2.3', () => {
    const input = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`)
    expect(canonicalJson(input)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    )
  })

  it('orders keys by UTF-16 units, as in section 3.2.3', () => {
    const input = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    expect([...canonicalJson(input).matchAll(/:"([A-Z]\w+)/g)].map((match) => match[1])).toEqual([
      'Carriage',
      'One',
      'Control',
      'Latin',
      'Euro',
      'Emoji',
      'Hebrew',
    ])
  })

  it.each([
    [0, '0'],
    [-0, '0'],
    [5e-324, '5e-324'],
    [-5e-324, '-5e-324'],
    [1.7976931348623157e308, '1.7976931348623157e+308'],
    [9007199254740992, '9007199254740992'],
    [295147905179352830000, '295147905179352830000'],
    [1e23, '1e+23'],
    [1e21, '1e+21'],
    [999999999999999900000, '999999999999999900000'],
    [1e-7, '1e-7'],
    [0.000001, '0.000001'],
    [333333333.33333325, '333333333.33333325'],
  ])('writes the number %d as in appendix B', (value, text) => {
    expect(canonicalJson(value)).toBe(text)
  })

  it.each([
    ['\b\t\n\f\r', String.raw`"\b\t\n\f\r"`],
    ['\u0000\u001f', String.raw`"\u0000\u001f"`],
    ['\u007f\u2028\u2029/', '"\u007f\u2028\u2029/"'],
    ['å ä ö é', '"å ä ö é"'],
    ['e\u0301', '"e\u0301"'],
    ['\ud83d\ude00', '"😀"'],
  ])('escapes %j as little as it may and composes nothing', (value, text) => {
    expect(canonicalJson(value)).toBe(text)
  })

  it('keeps the order of arrays, and nests', () => {
    expect(canonicalJson([3, { b: [], a: {} }, null])).toBe('[3,{"a":{},"b":[]},null]')
  })
})

describe('refuses', () => {
  const cycle: Record<string, unknown> = {}
  cycle.self = cycle
  it.each([
    ['undefined', undefined],
    ['a function', () => 1],
    ['NaN', Number.NaN],
    ['NaN inside', { a: [Number.NaN] }],
    ['infinity', Number.POSITIVE_INFINITY],
    ['a big integer', 1n],
    ['a lone surrogate', '\ud800'],
    ['a lone surrogate last', 'a\udc00'],
    ['a lone surrogate inside', { a: ['\udc00\ud800'] }],
    ['a lone surrogate in a key', { '\ud800': 1 }],
    ['a cycle', cycle],
  ])('%s', (_, value) => {
    expect(() => canonicalJson(value)).toThrow()
  })
})

it('leaves out members that are undefined, as JSON does', () => {
  expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}')
})

it('says the same as JSON does, and settles after once', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      const text = canonicalJson(value)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      expect(canonicalJson(JSON.parse(text))).toBe(text)
    }),
  )
})
