import { expect, test } from 'vitest'
import { countyPath } from './counties.ts'

test.each([
  ['Skåne län', '/lan/skane/'],
  ['Västra Götalands län', '/lan/vastra-gotaland/'],
  ['Dalarnas län', '/lan/dalarna/'],
  ['Uppsala län', '/lan/uppsala/'],
  ['Örebro län', '/lan/orebro/'],
])('%s lies at %s', (name, path) => {
  expect(countyPath(name)).toBe(path)
})
