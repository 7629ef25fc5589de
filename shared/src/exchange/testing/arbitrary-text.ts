import fc from 'fast-check'
import { publicText } from '../../contract/primitives.ts'

const TRICKY = [
  '"',
  '\n',
  '\r',
  '\r\n',
  '|',
  ';',
  ',',
  ':',
  '\\',
  '=',
  '+',
  '-',
  '@',
  "'",
  ' ',
  '\t',
  '😀',
  'å',
  'Ö',
  'e\u0301',
  '\u00a0',
  '\ufeff',
]
const SHEET = ['_x000D_', '_x005F_', '_x000D', '_', 'x0041_', '<', '&amp;', ']]>', '\u2028', '\ufffd', '\ufffe', '\u{1fffe}']

const pieces = fc.string({ unit: fc.constantFrom(...TRICKY, ...SHEET, 'a', 'B', '7'), minLength: 1, maxLength: 20 })
const anything = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 })
const ordinary = fc.constantFrom(
  'toString',
  'Polisen',
  'Vi genomför minst 10 kontroller vid skolorna.',
  'Första raden\nandra raden',
  ' med mellanslag runt ',
)

/** Every kind of text that the contract lets through, with much of what breaks tables. */
export const text = fc.oneof(pieces, anything, ordinary).filter((value) => publicText.safeParse(value).success)

export const localized = fc
  .record({ sv: text, en: fc.option(text, { nil: undefined }) })
  .map(({ sv, en }) => (en === undefined ? { sv } : { sv, en }))

/** The same record without the members that are undefined, as the contract's schemas give it. */
export const withoutUndefined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T

export const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined })

export const isoDay = fc
  .integer({ min: Date.UTC(2000, 0, 1) / 86_400_000, max: Date.UTC(2100, 11, 31) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10))
export const dayOrder = fc.tuple(isoDay, isoDay).map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }))
export const address = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constant('https://exempel.se/a;b|c?d=\\e,f'),
  fc.constant('HTTP://EXEMPEL.SE'),
)
