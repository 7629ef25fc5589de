import { describe, expect, test } from 'vitest'
import { axeViolations } from './axe-violations.ts'
import { DESKTOP, PHONE, readers } from './browser.ts'
import { PAGE_TYPES } from './page-types.ts'

const SIZES = [
  { size: 'on a phone', viewport: PHONE },
  { size: 'on a desktop', viewport: DESKTOP },
]

describe.each(PAGE_TYPES)('$name', ({ path, status = 200 }) => {
  const read = readers()

  test.each(SIZES)('has no faults that axe can find, $size, in light and dark', async ({ viewport }) => {
    const { page, wrongs } = await read({ viewport, colorScheme: 'light' })
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(status)
    expect(await axeViolations(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await axeViolations(page)).toEqual([])
    expect(wrongs).toEqual({ foreign: [], complaints: [] })
  })
})
