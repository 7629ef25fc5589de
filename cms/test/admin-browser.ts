import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, inject } from 'vitest'

const DESKTOP = { width: 1280, height: 900 }

export const ADMINISTRATOR = 'administrator@lovat.example'
export const POLICE_WRITER = 'kommunikator@polisen.example'
export const POLICE_APPROVER = 'godkannare@polisen.example'
export const KOMMUN_WRITER = 'kommunikator@kommunen.example'
export const KOMMUN_APPROVER = 'godkannare@kommunen.example'

/** In a test file: gives `logIn`, which opens a browser of a person's own, logged in through the form. */
export function people() {
  let browser: Browser
  const opened: (() => Promise<void>)[] = []
  beforeAll(async () => {
    browser = await chromium.connect(inject('chromium'))
  })
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((close) => close()))
  })
  afterAll(() => browser.close())

  return async function logIn(email: string, viewport = DESKTOP): Promise<Page> {
    const account = inject('accounts')[email]
    if (!account) throw new Error(`No account ${email} was shown at the start.`)
    const context = await browser.newContext({ viewport, locale: 'sv-SE', baseURL: new URL(inject('admin')).origin })
    opened.push(() => context.close())
    const page = await context.newPage()
    await page.goto('/admin/login')
    await page.getByRole('textbox', { name: 'E-post' }).fill(account.email)
    await page.getByLabel('Lösenord').fill(account.password)
    await page.getByRole('button', { name: 'Logga in' }).click()
    await page.getByRole('heading', { level: 1, name: /^Hej / }).waitFor()
    return page
  }
}
