import { describe, expect, test } from 'vitest'
import { HOME, pathOf, pathWithin } from './path-within.ts'

describe('where one was going', () => {
  test.each([
    ['/godkann', '/godkann'],
    ['/godkann/promises/64f0', '/godkann/promises/64f0'],
    ['/godkann/promises/64f0?svar=approve', '/godkann/promises/64f0?svar=approve'],
    ['/godkann?a=//ond.example', '/godkann?a=//ond.example'],
    ['/godkann//ond.example', '/godkann//ond.example'],
  ])('%j is one of the pages', (wanted, path) => expect(pathWithin(wanted)).toBe(path))

  test.each([
    'https://ond.example/godkann',
    '//ond.example/godkann',
    '/\\ond.example/godkann',
    '\\\\ond.example',
    '/godkann\\..\\..\\admin',
    '/godkann/../admin',
    '/godkann/%2e%2e/admin',
    '/godkann/../..//ond.example',
    '/godkannare',
    '/godkann.ond.example',
    '/godkann@ond.example',
    '/godkann:80@ond.example',
    '/admin',
    '/\t/ond.example/godkann',
    '/godkann\r\nSet-Cookie: a=b',
    ' /godkann',
    'godkann',
    'javascript:alert(1)',
    'http:godkann',
    '',
    null,
    undefined,
    ['/godkann/promises/1'],
  ])('%j is not, and leads to the first page', (wanted) => expect(pathWithin(wanted)).toBe(HOME))
})

test('a path of an id that holds anything leads back to itself', () => {
  const path = pathOf('promises', 'a/../b?c#d')
  expect(path).toBe('/godkann/promises/a%2F..%2Fb%3Fc%23d')
  expect(pathWithin(path)).toBe(path)
})
