import canonicalize from 'canonicalize'

/**
 * The one way to write a value as bytes before it is hashed: JSON Canonicalization Scheme, RFC 8785.
 * In: any JSON value; members that are undefined are left out, as JSON does. Out: the text.
 * Refused, by throwing: what JSON can't say (undefined itself, NaN, infinity, a cycle, a lone surrogate).
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('The value has no JSON form')
  if (!text.isWellFormed()) throw new TypeError('The value holds a lone surrogate, which has no UTF-8 form')
  return text
}
