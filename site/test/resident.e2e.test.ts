import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { PHONE, readers } from './browser.ts'
import { PAGE_TYPES } from './page-types.ts'

const read = readers()
const phoneWithoutScripts = { viewport: PHONE, javaScriptEnabled: false, hasTouch: true }

describe('a resident with a phone and no JavaScript', () => {
  test('finds what was promised in Lund, by whom, and what has become of it', async () => {
    const { page, wrongs } = await read(phoneWithoutScripts)
    await page.goto('/')
    await page.getByRole('link', { name: 'Kommuner på L' }).click()
    await page.waitForURL('**/kommuner/#l')
    await page.getByRole('main').getByRole('link', { name: 'Lund', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Lund' }).waitFor()
    await page.getByRole('main').getByRole('link', { name: 'En tryggare trafiksituation' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'En tryggare trafiksituation' }).waitFor()

    const main = page.getByRole('main')
    await main.getByText('Polisen och Lunds kommun lovade. Gällde 2015.').waitFor()
    await main.getByText('minst 10 riktade kontroller').first().waitFor()
    await activity(page, 'Genomföra riktade kontroller mot beteendebrott på cykel').getByText('Minst 10 kontroller').waitFor()
    await main.getByText('Alla fem aktiviteterna saknar uppföljning.').waitFor()
    await main.getByText('Källa: Trygghetsdagen 2015').waitFor()
    expect(wrongs).toEqual({ foreign: [], complaints: [] })
    expect(await page.context().cookies()).toEqual([])
  })

  test('sees what is late, what is silent, and that the kommun is an example', async () => {
    const { page } = await read(phoneWithoutScripts)
    await page.goto('/')
    await page.getByRole('link', { name: 'Havstuna' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Havstuna Exempel' }).waitFor()
    const main = page.getByRole('main')
    await main.getByText('Havstuna finns inte.').waitFor()
    await main.getByText('1 av 11 försenad').waitFor()
    await main.getByText('1 av 11 utan uppföljning').waitFor()
    await main.getByText('Ingen uppföljning sedan 18 juni 2026').waitFor()
    await main
      .getByText(/^Skulle ha varit klar senast/)
      .first()
      .waitFor()
  })

  test('is helped on from an address that does not exist', async () => {
    const { page } = await read(phoneWithoutScripts)
    const answer = await page.goto('/lundd/2015/')
    expect(answer?.status()).toBe(404)
    await page.getByRole('heading', { level: 1, name: 'Sidan finns inte' }).waitFor()
    await page.getByRole('link', { name: 'Kommuner på L' }).click()
    await page.getByRole('main').getByRole('link', { name: 'Lund', exact: true }).waitFor()
  })

  test('is told what was withdrawn, when and why', async () => {
    const { page } = await read(phoneWithoutScripts)
    const answer = await page.goto('/havstuna/2026/lugnare-vid-langstranden/')
    expect(answer?.status()).toBe(410)
    await page.getByText(/Löftet drogs tillbaka \d+ \p{L}+ \d{4} och gäller inte\./u).waitFor()
    await page.getByText('Skäl: upphört.').waitFor()
    await page.getByText('Vägen till Långstranden är avstängd hela sommaren').first().waitFor()
  })
})

test.each(PAGE_TYPES)('$name fits a screen 320 pixels wide without scrolling sideways', async ({ path }) => {
  const { page } = await read({ viewport: { width: 320, height: 640 } })
  await page.goto(path)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

describe('with the keyboard alone', () => {
  test('the first stop leads past the menu to the content', async () => {
    const { page } = await read()
    await page.goto('/lund/')
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Hoppa till innehållet' })
    expect(await hasFocus(skip)).toBe(true)
    expect(await isOnScreen(skip)).toBe(true)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/lund/#innehall')
    expect(await hasFocus(page.getByRole('main'))).toBe(true)
    await page.keyboard.press('Tab')
    expect(await page.getByRole('main').locator(':focus').count()).toBe(1)
  })

  test.each(['light', 'dark'] as const)('every stop on a promise can be seen to be the one in focus, in %s', async (colorScheme) => {
    const { page } = await read({ colorScheme })
    await page.goto('/angskoping/2026/lugnare-kvall-vid-stationen/')
    const stops = await page.locator('a[href], [tabindex="0"]').count()
    expect(stops).toBeGreaterThan(20)
    for (let stop = 0; stop < stops; stop += 1) {
      await page.keyboard.press('Tab')
      const focused = page.locator(':focus')
      const { name, outline } = await focused.evaluate((element) => {
        const style = getComputedStyle(element)
        return { name: element.textContent, outline: style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth) }
      })
      expect(outline, `the outline of ”${name}”`).toBeGreaterThanOrEqual(2)
    }
  })
})

test('nothing is stored in the browser, whatever page is read', async () => {
  const { page, wrongs } = await read()
  for (const { path } of PAGE_TYPES) await page.goto(path)
  const { cookies, origins } = await page.context().storageState({ indexedDB: true })
  expect({ cookies, origins }).toEqual({ cookies: [], origins: [] })
  expect(wrongs).toEqual({ foreign: [], complaints: [] })
})

const activity = (page: Page, text: string): Locator => page.getByRole('article').filter({ hasText: text })
const hasFocus = (locator: Locator) => locator.evaluate((element) => element === document.activeElement)

async function isOnScreen(locator: Locator): Promise<boolean> {
  const box = await locator.boundingBox()
  return box !== null && box.x >= 0 && box.y >= 0 && box.width > 0
}
