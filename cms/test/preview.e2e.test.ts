import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { PREVIEW_PATH, PREVIEW_SECONDS, readPreview, signPreview } from '@lovat/shared/preview/preview-link'
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { KOMMUN_WRITER, people } from './admin-browser.ts'
import { findAndOpen, retype, saveDraft } from './admin-form.ts'
import { panel } from './approval-panel.ts'
import { axeViolationsWithin } from './axe-violations.ts'
import { publicFilesWith, publicPage } from './public-site.ts'

const logIn = people()
const TITLE = 'Hela busskurer och rena fasader'
const PAGE = '/angskoping/2024/hela-busskurer-och-rena-fasader/'
const WORDS = 'Parterna lovar hela busskurer, och fasader som är rena inom tre dagar.'
const LATER_WORDS = 'Parterna lovar hela busskurer, och fasader som är rena inom två dagar.'
const band = (page: Page) => page.getByRole('complementary', { name: 'Förhandsvisning' })

test('by the keyboard a writer sees the page as the draft would make it, and its link is told plainly when it no longer holds', async () => {
  const writer = await logIn(KOMMUN_WRITER)
  await findAndOpen(writer, 'Löften', 'busskurer', TITLE)
  await retype(writer, 'Löftets lydelse', WORDS)
  await saveDraft(writer)

  const { preview, headers } = await previewOf(writer)
  await seeDraft(preview)
  expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': expect.stringContaining('noindex') })
  await hasNoFaults(preview)
  expect((await publicPage(PAGE)).text).not.toContain(WORDS)
  expect(publicFilesWith(WORDS)).toEqual([])
  await tellsOfLinksThatDoNotHold(preview)

  await preview.bringToFront()
  await band(preview).getByRole('link', { name: 'Tillbaka till administrationen' }).press('Enter')
  await preview.waitForURL((url) => url.pathname === new URL(writer.url()).pathname)

  await retype(writer, 'Löftets lydelse', LATER_WORDS)
  await saveDraft(writer)
  await preview.goBack()
  await preview.getByRole('heading', { level: 1, name: 'Texten har ändrats' }).waitFor()
})

/** What opens in a new tab, with how it was answered. */
async function previewOf(page: Page): Promise<{ preview: Page; headers: Record<string, string> }> {
  const answered = page.context().waitForEvent('response', (response) => new URL(response.url()).pathname.startsWith(PREVIEW_PATH))
  const opened = page.context().waitForEvent('page')
  await panel(page).getByRole('link', { name: 'Förhandsgranska' }).press('Enter')
  const [answer, preview] = await Promise.all([answered, opened])
  expect(answer.status()).toBe(200)
  return { preview, headers: answer.headers() }
}

async function seeDraft(page: Page) {
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor()
  await page.getByRole('main').getByText(WORDS).first().waitFor()
  await band(page).getByText('Förhandsvisning: texten är inte publicerad.').waitFor()
  await band(page).getByText('Läge i administrationen: Publicerat, med ändring på väg.').waitFor()
  expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex')
  expect(await page.title()).toMatch(/^Förhandsvisning: /)
}

async function hasNoFaults(page: Page) {
  for (const width of [320, 1280])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme })
      expect(await axeViolationsWithin(page, 'html'), `${width} ${colorScheme}`).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    }
}

/** One that has been changed on its way, and one whose hour is over: answered in Swedish, the second with the way back. */
async function tellsOfLinksThatDoNotHold(preview: Page) {
  const link = preview.url()
  const token = link.slice(link.lastIndexOf('/') + 1)
  const secret = previewSecret()
  const { kind, ...read } = readPreview(token, secret, new Date())
  if (kind !== 'good' || !('claims' in read)) throw new Error('The link is not signed with the secret of this house.')
  const { version: _, ...claims } = read.claims
  const expired = signPreview({ ...claims, made: claims.made - 2 * PREVIEW_SECONDS, until: claims.until - 2 * PREVIEW_SECONDS }, secret)
  const page = await preview.context().newPage()
  for (const [address, status, heading] of [
    [`${link}A`, 403, 'Länken stämmer inte'],
    [new URL(PREVIEW_PATH + expired, link).href, 410, 'Länken har gått ut'],
  ] as const) {
    const answer = await page.goto(address)
    expect(answer?.status()).toBe(status)
    expect(await answer?.headerValue('cache-control')).toBe('no-store')
    await page.getByRole('heading', { level: 1, name: heading }).waitFor()
    await page.getByText('Gå till texten i administrationen och välj Förhandsgranska igen.').waitFor()
    expect(await page.getByText(WORDS).count()).toBe(0)
    expect(await axeViolationsWithin(page, 'html'), heading).toEqual([])
  }
  const back = page.getByRole('link', { name: 'Till texten i administrationen' })
  expect(await back.getAttribute('href')).toBe(claims.back)
  await page.close()
}

/** What `npm start` makes of the secret it keeps, where nobody has set one. */
const previewSecret = () =>
  createHmac('sha256', readFileSync(path.join(inject('data'), 'secret'), 'utf8').trim())
    .update('lovat-preview-secret')
    .digest('hex')
