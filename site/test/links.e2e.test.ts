import { expect, inject, test } from 'vitest'
import { crawl } from './crawl.ts'

/** As many as the kommuner: fewer have not been found by following links. */
const PAGES_AT_LEAST = 290

test('every link, in pages, feeds, calendars and lists, leads to a file and to a place that is there', async () => {
  const { read, broken } = await crawl(new URL('/', inject('site')).href)
  expect(broken).toEqual([])
  for (const type of ['text/html', 'application/atom+xml', 'application/json']) expect(read[type], type).toBeGreaterThan(PAGES_AT_LEAST)
  for (const type of ['text/calendar', 'text/css', 'text/javascript']) expect(read[type], type).toBeGreaterThan(0)
})
