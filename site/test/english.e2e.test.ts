import { describe, expect, test } from 'vitest'
import { DESKTOP, PHONE, readers } from './browser.ts'
import { swedishUnmarked } from './swedish-unmarked.ts'

const PROMISE = '/angskoping/2026/lugnare-kvall-vid-stationen/'
/** As they are called in texts that people have written in English. */
const PLACES = ['Ängsköping', 'Norrängen', 'Månfors']
const phoneWithoutScripts = { viewport: PHONE, javaScriptEnabled: false, hasTouch: true, locale: 'en-GB' }
const read = readers()

test('who reads no Swedish finds, from the start page, what is promised where they live, what is done and what is late', async () => {
  const { page, wrongs } = await read(phoneWithoutScripts)
  await page.goto('/')
  await page.getByRole('banner').getByRole('link', { name: 'This page in English' }).click()
  await page.waitForURL('/en/')
  await page.getByRole('main').getByRole('link', { name: 'Ängsköping' }).click()
  await page.waitForURL('/en/angskoping/')
  const main = page.getByRole('main')
  await main.getByText('Six promises are in force for 2026.').waitFor()
  for (const words of [/\d+ of \d+ done/, /\d+ of \d+ late/, /\d+ of \d+ not done/, /\d+ of \d+ without a follow-up/])
    await main.getByText(words).first().waitFor()
  await main.getByRole('link', { name: 'Calmer evenings at the station' }).first().click()
  await page.waitForURL(`/en${PROMISE}`)
  await main.getByRole('heading', { level: 1, name: 'Calmer evenings at the station' }).waitFor()
  await main.getByText(/^The police, Ängsköpings kommun and .* promise this for 2026\.$/).waitFor()
  await main.getByText(/promise to continue making evenings at the station calmer in 2026/).waitFor()
  await main.getByText('190 of at least 240 hours of foot patrol').first().waitFor()
  await main.getByText('Should have been done by 30 September 2026.').waitFor()
  await main.getByText('The approved text is the Swedish one').waitFor()
  expect(wrongs).toEqual({ foreign: [], complaints: [] })
})

test('from a page in English to the same page in Swedish, and back', async () => {
  const { page } = await read(phoneWithoutScripts)
  await page.goto(`/en${PROMISE}`)
  await page.getByRole('main').getByRole('link', { name: 'Read the promise in Swedish' }).click()
  await page.waitForURL(PROMISE)
  await page.getByRole('banner').getByRole('link', { name: 'This page in English' }).click()
  await page.waitForURL(`/en${PROMISE}`)
  await page.getByRole('banner').getByRole('link', { name: 'Den här sidan på svenska' }).click()
  await page.waitForURL(PROMISE)
})

test('a promise that nobody has translated is told of as such, and leads to its page in Swedish', async () => {
  const { page } = await read(phoneWithoutScripts)
  await page.goto('/en/angskoping/')
  const item = page.getByRole('article').filter({ has: page.getByRole('link', { name: 'Skolan är en trygg plats' }) })
  await item.getByText('The page of this promise is in Swedish.').waitFor()
  const link = item.getByRole('link', { name: 'Skolan är en trygg plats' })
  expect(await link.getAttribute('hreflang')).toBe('sv')
  expect(await link.locator('span').getAttribute('lang')).toBe('sv')
  await link.click()
  await page.getByRole('heading', { level: 1, name: 'Skolan är en trygg plats' }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('sv')
  expect(await page.getByRole('link', { name: 'This page in English' }).count()).toBe(0)
})

describe.each(['/en/', '/en/angskoping/', '/en/havstuna/', '/en/manfors/', '/en/lund/', '/en/alvesta/', `/en${PROMISE}`])('%s', (path) => {
  test('is in English, and what is Swedish on it says so', async () => {
    const { page } = await read({ viewport: DESKTOP, javaScriptEnabled: false })
    await page.goto(path)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await swedishUnmarked(page, PLACES)).toEqual([])
  })

  test('says of each link to a page in Swedish that it is one, and of the others nothing', async () => {
    const { page } = await read({ viewport: DESKTOP, javaScriptEnabled: false })
    await page.goto(path)
    const links = await page
      .locator('a[href^="/"]')
      .evaluateAll((all) => all.map((one) => [one.getAttribute('href') ?? '', one.getAttribute('hreflang')] as const))
    expect(links.length).toBeGreaterThan(5)
    for (const [to, hreflang] of links.filter(([to]) => !to.startsWith('/filer/')))
      expect(hreflang, to).toBe(to.startsWith('/en/') ? null : 'sv')
  })
})

test.each(['/', '/angskoping/', PROMISE])('%s and its page in English name each other, for search engines', async (path) => {
  const { page } = await read()
  const alternates = async (at: string) => {
    await page.goto(at)
    const found = await page
      .locator('link[rel="alternate"][hreflang]')
      .evaluateAll((all) => all.map((one) => [one.getAttribute('hreflang'), new URL((one as HTMLLinkElement).href).pathname]))
    return Object.fromEntries(found)
  }
  const both = { sv: path, en: `/en${path}`, 'x-default': path }
  expect(await alternates(path)).toEqual(both)
  expect(await alternates(`/en${path}`)).toEqual(both)
})

test('a kommun that is kept on a page in English is named on both, each time with the page in that language', async () => {
  const { page } = await read({ viewport: PHONE })
  await page.goto('/en/angskoping/')
  await page.getByRole('button', { name: 'Keep Ängsköping as my municipality' }).click()
  await page.getByRole('status').getByText('Ängsköping now stands at the top of every page. It is kept in this browser only.').waitFor()
  await page.goto('/en/lund/')
  const mine = page.locator('#min-kommun')
  expect(await mine.innerText()).toMatch(/My municipality: Ängsköping\s+Forget it/)
  expect(await mine.getByRole('link').getAttribute('href')).toBe('/en/angskoping/')
  await page.goto('/lund/')
  expect(await mine.getByRole('link').getAttribute('href')).toBe('/angskoping/')
})
