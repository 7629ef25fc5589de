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
    await page.getByRole('searchbox', { name: 'Skriv namnet på din kommun' }).fill('Lund')
    await page.getByRole('button', { name: 'Visa' }).click()
    await page.waitForURL('**/kommuner/?kommun=Lund')
    await page.getByRole('link', { name: 'Kommuner på L' }).click()
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

describe('a journalist', () => {
  test('reads word by word what was put right in a promise, and by whom', async () => {
    const { page, wrongs } = await read({ javaScriptEnabled: false })
    await page.goto('/angskoping/2026/trygga-gardar-i-norrangen/')
    await page.getByRole('link', { name: /^Alla \d+ ändringar, ord för ord$/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Historik: Trygga gårdar i Norrängen' }).waitFor()
    const version = page.getByRole('article').filter({ has: page.getByRole('heading', { name: 'Löftet rättades' }) })
    expect(await version.getByRole('deletion').innerText()).toContain('3')
    expect(await version.getByRole('insertion').innerText()).toContain('4')
    await version.getByText('Rätt antal är 4').waitFor()
    await version.getByText(/^Godkänt på papper: Polisen/).waitFor()
    expect(wrongs).toEqual({ foreign: [], complaints: [] })
  })

  test('can still read a promise that was withdrawn, as withdrawn', async () => {
    const { page } = await read({ javaScriptEnabled: false })
    await page.goto('/angskoping/2026/mindre-skadegorelse-vid-resecentrum/')
    await page.getByRole('link', { name: /ord för ord$/ }).click()
    await page.getByText(/Löftet drogs tillbaka \d+ \p{L}+ \d{4} och gäller inte\./u).waitFor()
    await page.getByText('Läs texten som drogs tillbaka').click()
    await page.getByText('Lydelse', { exact: true }).first().waitFor()
  })

  test('finds the feeds and the calendar from the pages, in a form that readers of feeds know', async () => {
    const { page } = await read()
    for (const [path, types] of [
      ['/', ['application/atom+xml', 'application/json']],
      ['/angskoping/', ['application/atom+xml', 'application/json', 'text/calendar']],
      ['/angskoping/2026/trygga-gardar-i-norrangen/', ['application/atom+xml', 'application/json']],
    ] as const) {
      await page.goto(path)
      const links = page.getByRole('main').getByRole('link', { name: /^(Atom|JSON Feed|kalender \(iCal\))$/ })
      const addresses = await links.evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href))
      const announced = await page
        .locator('link[rel="alternate"][type]')
        .evaluateAll((found) => found.map((link) => (link as HTMLLinkElement).href))
      expect(addresses.slice(0, 2)).toEqual(announced)
      const answers = await Promise.all(addresses.map((address) => page.request.get(address)))
      expect(answers.map((answer) => [answer.status(), answer.headers()['content-type']])).toEqual(
        types.map((type) => [200, `${type}; charset=utf-8`]),
      )
    }
  })

  test('prints a promise and a year as one sheet each', async () => {
    const { page } = await read()
    for (const path of ['/angskoping/2026/trygga-gardar-i-norrangen/', '/angskoping/2026/', '/lund/2015/tryggare-trafiksituation/']) {
      await page.goto(path)
      const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
      expect(paper.match(/\/Type\s*\/Page\b(?!s)/g), path).toHaveLength(1)
    }
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
