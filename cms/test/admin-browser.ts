import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, inject } from 'vitest'
import { type RestPerson, withSession } from './rest-person.ts'

const DESKTOP = { width: 1280, height: 900 }

export const ADMINISTRATOR = 'administrator@lovat.example'
export const POLICE_WRITER = 'kommunikator@polisen.example'
export const POLICE_APPROVER = 'godkannare@polisen.example'
export const KOMMUN_WRITER = 'kommunikator@kommunen.example'
export const KOMMUN_APPROVER = 'godkannare@kommunen.example'

const origin = () => new URL(inject('admin')).origin

/** In a test file: gives `logIn`, which opens a browser of a person's own, with their session, on the start page. */
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
    const [name = '', value = ''] = sessionOf(email).split('=')
    const context = await browser.newContext({ viewport, locale: 'sv-SE', baseURL: origin() })
    opened.push(() => context.close())
    await context.addCookies([{ name, value, url: origin() }])
    const page = await context.newPage()
    await page.goto('/admin')
    await page.getByRole('heading', { level: 1, name: /^Hej / }).waitFor()
    return page
  }
}

/** The same people over REST, where a test is not about what they see. */
export const personOverRest = (email: string): RestPerson => withSession(origin(), sessionOf(email))

function sessionOf(email: string): string {
  const session = inject('sessions')[email]
  if (!session) throw new Error(`No account ${email} was shown at the start.`)
  return session
}
