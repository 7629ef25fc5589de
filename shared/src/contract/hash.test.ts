import fc from 'fast-check'
import { expect, it } from 'vitest'
import { contentHash } from './hash.ts'

const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, turned(member)]),
  )
}

it.each([
  [{}, '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'],
  ['', '12ae32cb1ec02d01eda3581b127c1fee3b0dc53572ed6baf239721a03d82e126'],
  [null, '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b'],
  [{ b: 'å', a: 1 }, 'e0fe035b0f8976e5eea7efbfe1857706ce92bb0eded68f9d3a311abea21d4c30'],
])('is SHA-256 of the canonical text in UTF-8: %j', (value, hash) => {
  expect(contentHash(value)).toBe(hash)
})

it('does not depend on the order of keys', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => contentHash(turned(value)) === contentHash(value)))
})

it('survives being written and read as JSON', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => contentHash(JSON.parse(JSON.stringify(value))) === contentHash(value)))
})

it.each([
  ['the order of an array', [1, 2], [2, 1]],
  ['a number and its text', 1, '1'],
  ['null and nothing', { a: null }, {}],
  ['a composed and a decomposed letter', 'å', 'a\u030a'],
  ['a space', 'a b', 'a  b'],
])('tells apart %s', (_, one, other) => {
  expect(contentHash(one)).not.toBe(contentHash(other))
})

it('refuses what has no canonical form', () => {
  expect(() => contentHash({ text: '\ud800' })).toThrow()
  expect(() => contentHash(undefined)).toThrow(TypeError)
})
