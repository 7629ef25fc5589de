import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, inject } from 'vitest'

declare module 'vitest' {
  export interface ProvidedContext {
    site: string
    chromium: string
  }
}

export const PHONE = { width: 360, height: 740 }
export const DESKTOP = { width: 1280, height: 900 }

/** What the site promises never to do, as seen by the browser: filled while pages are open. */
export type Wrongs = { foreign: string[]; complaints: string[] }
export type Reader = { page: Page; wrongs: Wrongs }

/** In a test file: gives `read`, which opens a reader's own browser on the site, closed again after the test. */
export function readers() {
  let browser: Browser
  const opened: (() => Promise<void>)[] = []
  beforeAll(async () => {
    browser = await chromium.connect(inject('chromium'))
  })
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((close) => close()))
  })
  afterAll(() => browser.close())

  return async function read(options: BrowserContextOptions = {}): Promise<Reader> {
    const site = inject('site')
    const context = await browser.newContext({ baseURL: site, viewport: DESKTOP, locale: 'sv-SE', ...options })
    opened.push(() => context.close())
    const page = await context.newPage()
    const wrongs: Wrongs = { foreign: [], complaints: [] }
    page.on('request', (request) => {
      const url = new URL(request.url())
      if (url.protocol !== 'data:' && url.origin !== site) wrongs.foreign.push(url.href)
    })
    page.on('console', (message) => {
      if (message.type() === 'error' && !isAnswerAsMeant(message.text())) wrongs.complaints.push(message.text())
    })
    page.on('pageerror', (error) => wrongs.complaints.push(error.message))
    return { page, wrongs }
  }
}

/** The browser reports pages that are missing or gone as errors; that they answer so is right. */
const isAnswerAsMeant = (text: string) => /Failed to load resource.*status of (?:404|410)/.test(text)
