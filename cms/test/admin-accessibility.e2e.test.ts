import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { ADMINISTRATOR, KOMMUN_WRITER, POLICE_APPROVER, people } from './admin-browser.ts'
import { findAndOpen, formIsReady } from './admin-form.ts'
import { axeViolationsWithin } from './axe-violations.ts'

const logIn = people()
const COLLECTIONS = [
  'promises',
  'activities',
  'updates',
  'problems',
  'agreements',
  'indicators',
  'municipalities',
  'police-areas',
  'media',
  'users',
]
const PROMISE = ['Löften', 'Norrängen', 'Trygga gårdar i Norrängen'] as const

/** Every rule of axe, over the whole page with what Payload draws: no control without a name, no text too pale. */
const hasNoFaults = (page: Page, what: string) => expect.poll(() => axeViolationsWithin(page, 'html'), { message: what }).toEqual([])

describe.each(['light', 'dark'] as const)('in %s, axe finds no fault', (colorScheme) => {
  const open = async (email: string) => {
    const page = await logIn(email)
    await page.emulateMedia({ colorScheme })
    await page.reload()
    return page
  }

  test('with the page for logging in, and the start pages', async () => {
    for (const email of [ADMINISTRATOR, KOMMUN_WRITER, POLICE_APPROVER]) await hasNoFaults(await open(email), email)
    const page = await open(KOMMUN_WRITER)
    // Not by logging out: the other journeys are in the same session.
    await page.context().clearCookies()
    await page.goto('/admin/login')
    await page.getByRole('heading', { level: 1, name: 'Logga in' }).waitFor()
    await hasNoFaults(page, 'login')
  })

  test.each(COLLECTIONS)('with the list, the empty form and a document of %s', async (collection) => {
    const page = await open(ADMINISTRATOR)
    await page.goto(`/admin/collections/${collection}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await hasNoFaults(page, 'list')
    const first = page.getByRole('table').getByRole('link').first()
    const address = (await first.count()) > 0 ? await first.getAttribute('href') : null
    await page.goto(`/admin/collections/${collection}/create`)
    await formIsReady(page)
    await hasNoFaults(page, 'empty form')
    if (!address) return
    await page.goto(address)
    await formIsReady(page)
    await hasNoFaults(page, 'document')
  })

  test('with the account, and the filter and the columns of a list', async () => {
    const page = await open(ADMINISTRATOR)
    await page.goto('/admin/account')
    await formIsReady(page)
    await hasNoFaults(page, 'account')
    await page.goto('/admin/collections/promises')
    await page.getByRole('button', { name: /^Filter/ }).click()
    await page.getByRole('button', { name: /^Lägg till filter/ }).click()
    await page.getByRole('combobox', { name: 'Fält' }).waitFor()
    await hasNoFaults(page, 'filter')
    await page.getByRole('button', { name: /^Kolumner/ }).click()
    await hasNoFaults(page, 'columns')
  })

  test('with an open calendar, list, menu and tab of a form', async () => {
    const page = await open(KOMMUN_WRITER)
    await findAndOpen(page, ...PROMISE)
    // The form opens on the tab that the person had open last.
    await page.getByRole('button', { name: 'Löftet', exact: true }).first().click()
    await page.getByRole('textbox', { name: 'Gäller från och med' }).click()
    await page.getByRole('combobox', { name: 'Månad' }).waitFor()
    await hasNoFaults(page, 'calendar')
    await page.keyboard.press('Escape')
    await page.getByRole('combobox', { name: 'Teman' }).click()
    await page.getByRole('option').first().waitFor()
    await hasNoFaults(page, 'list')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Fler val för dokumentet' }).click()
    await page.getByRole('dialog', { name: 'Val' }).waitFor()
    await hasNoFaults(page, 'menu')
    await page.keyboard.press('Escape')
    for (const tab of ['Aktiviteter', 'Bakgrund', 'Uppföljningar', 'Internt']) {
      await page.getByRole('button', { name: tab, exact: true }).first().click()
      await hasNoFaults(page, tab)
    }
  })

  test('with the difference and the history, the versions, and a command that is asked about', async () => {
    const page = await open(POLICE_APPROVER)
    await findAndOpen(page, ...PROMISE)
    const address = new URL(page.url()).pathname
    await page.getByRole('button', { name: 'Dra tillbaka …' }).press('Enter')
    await page.getByRole('dialog').getByRole('button', { name: 'Dra tillbaka nu' }).press('Enter')
    await page.getByRole('dialog').getByText('Välj ett skäl.').waitFor()
    await hasNoFaults(page, 'drawer')
    await page.goto(`${address}/historik`)
    await page.getByRole('heading', { name: 'Vad som har hänt' }).waitFor()
    await hasNoFaults(page, 'history')
    await page.goto(`${address}/versions`)
    await page.getByRole('table').waitFor()
    await hasNoFaults(page, 'versions')
    await page.getByRole('table').getByRole('link').first().click()
    await page.getByRole('heading', { name: 'Jämför versioner' }).waitFor()
    await hasNoFaults(page, 'version')
  })
})

test('the start page, a form and its history fit a phone without scrolling sideways', async () => {
  const page = await logIn(KOMMUN_WRITER, { width: 360, height: 740 })
  const width = () => page.evaluate(() => document.documentElement.scrollWidth)
  expect(await width()).toBe(360)
  await findAndOpen(page, ...PROMISE)
  expect(await width()).toBe(360)
  await page.goto(`${new URL(page.url()).pathname}/historik`)
  await page.getByRole('heading', { name: 'Vad som har hänt' }).waitFor()
  expect(await width()).toBe(360)
})
