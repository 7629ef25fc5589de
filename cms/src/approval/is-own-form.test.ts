import { expect, test } from 'vitest'
import { isOwnForm } from './is-own-form.ts'

const OWN = ['https://lovat.example', 'http://localhost:3000']

test.each<[Record<string, string>, boolean]>([
  [{ Origin: 'https://lovat.example' }, true],
  [{ Origin: 'http://localhost:3000' }, true],
  [{ Origin: 'https://ond.example' }, false],
  [{ Origin: 'https://lovat.example.ond.example' }, false],
  [{ Origin: 'http://lovat.example' }, false],
  [{ Origin: 'null' }, false],
  [{ Origin: '' }, false],
  [{ Origin: 'https://ond.example', 'Sec-Fetch-Site': 'same-origin' }, false],
  [{ 'Sec-Fetch-Site': 'same-origin' }, true],
  [{ 'Sec-Fetch-Site': 'same-site' }, false],
  [{ 'Sec-Fetch-Site': 'cross-site' }, false],
  [{ 'Sec-Fetch-Site': 'none' }, false],
  [{}, false],
])('a form with %j: %s', (headers, isOwn) => expect(isOwnForm(new Headers(headers), OWN)).toBe(isOwn))
