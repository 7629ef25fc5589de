import { describe, expect, test } from 'vitest'
import { axeViolations } from './axe-violations.ts'
import { readers } from './browser.ts'
import { PAGE_TYPES } from './page-types.ts'

const WIDTHS = [320, 360, 768, 1280]
const MODES = [
  { mode: 'light', media: { colorScheme: 'light' } },
  { mode: 'dark', media: { colorScheme: 'dark' } },
  { mode: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' } },
  { mode: 'reduced motion', media: { forcedColors: 'none', reducedMotion: 'reduce' } },
] as const

describe.each(PAGE_TYPES)('$name', ({ path, status = 200 }) => {
  const read = readers()

  test.each(WIDTHS)('has no faults that axe can find, %d pixels wide, however it is shown', async (width) => {
    const { page, wrongs } = await read({ viewport: { width, height: 800 } })
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(status)
    for (const { mode, media } of MODES) {
      await page.emulateMedia(media)
      expect(await axeViolations(page), mode).toEqual([])
    }
    expect(wrongs).toEqual({ foreign: [], complaints: [] })
  })
})
