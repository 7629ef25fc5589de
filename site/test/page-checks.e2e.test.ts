import { HtmlValidate } from 'html-validate'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { DESKTOP, PHONE, readers } from './browser.ts'
import { PAGE_TYPES } from './page-types.ts'

const NARROW = { width: 320, height: 640 }
/** 1280 pixels at 400 %: what the standard calls reflow. */
const ZOOMED = { width: 320, height: 256 }

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Written without end tags and with attributes in an order of Astro's choosing, both of which HTML allows.
    'no-trailing-whitespace': 'off',
    'attr-quotes': 'off',
    'void-style': 'off',
    'no-inline-style': 'error',
    'require-sri': 'off',
    'long-title': 'off',
  },
})

describe.each(PAGE_TYPES)('$name', ({ path }) => {
  const read = readers()
  const open = async (options: Parameters<typeof read>[0] = {}) => {
    const { page } = await read(options)
    await page.goto(path)
    return page
  }

  test('is valid HTML', async () => {
    const { page } = await read({ javaScriptEnabled: false })
    const answer = await page.goto(path)
    const report = await validator.validateString((await answer?.text()) ?? '')
    const found = report.results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`))
    expect(found).toEqual([])
  })

  test('has one main heading and skips no level', async () => {
    const page = await open()
    const levels = await page.locator('h1, h2, h3, h4, h5, h6').evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
  })

  test('says what language it is in, and that of each foreign part', async () => {
    const page = await open()
    expect(await page.locator('html').getAttribute('lang')).toMatch(/^[a-z]{2,3}$/)
    for (const lang of await page.locator('body [lang]').evaluateAll((all) => all.map((one) => one.getAttribute('lang') ?? '')))
      expect(lang).toMatch(/^[a-z]{2,3}$/)
  })

  test('has one main, one header and one footer, and navigations that can be told apart', async () => {
    const page = await open()
    for (const role of ['main', 'banner', 'contentinfo'] as const) expect(await page.getByRole(role).count(), role).toBe(1)
    const names = await page.getByRole('navigation').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))
    expect(names.every((name) => name !== '')).toBe(true)
    expect(new Set(names).size).toBe(names.length)
  })

  test('fits 320 pixels, also as 1280 pixels at 400 %, without scrolling sideways', async () => {
    for (const viewport of [NARROW, ZOOMED]) {
      const page = await open({ viewport })
      expect(await widthOf(page)).toBe(320)
    }
  })

  test('loses nothing when the text is twice as large, or spaced as far as the standard says', async () => {
    const page = await open({ viewport: DESKTOP })
    await page.evaluate(enlarge, '200%')
    expect(await widthOf(page)).toBeLessThanOrEqual(DESKTOP.width)
    expect(await clippedIn(page)).toEqual([])
    const spaced = await open({ viewport: PHONE })
    await spaced.evaluate(space)
    expect(await widthOf(spaced)).toBeLessThanOrEqual(PHONE.width)
    expect(await clippedIn(spaced)).toEqual([])
  })

  test('names each place that a link leads to in words of its own', async () => {
    const page = await open()
    const links = await page
      .getByRole('main')
      .getByRole('link')
      .evaluateAll((all) =>
        all.map((one) => ({
          name: (one.getAttribute('aria-label') ?? one.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
          to: (one as HTMLAnchorElement).href,
        })),
      )
    expect(links.filter(({ name }) => /^(läs mer|klicka här|här|mer|länk)?$/i.test(name))).toEqual([])
  })

  test('has targets of 24 pixels or more, or such room around them', async () => {
    const page = await open({ viewport: PHONE })
    expect(await crowdedTargets(page)).toEqual([])
  })

  test('marks up its tables: a caption, and headings with a scope', async () => {
    const page = await open()
    const wrong = await page.locator('table').evaluateAll((all) =>
      all.flatMap((table) => {
        const hasNoScope = [...table.querySelectorAll('th')].some((cell) => !cell.hasAttribute('scope'))
        return [...(table.querySelector('caption') ? [] : ['no caption']), ...(hasNoScope ? ['a heading without scope'] : [])]
      }),
    )
    expect(wrong).toEqual([])
  })

  test('can be read in order without its style sheet', async () => {
    const page = await open()
    await page.evaluate(() => {
      for (const sheet of document.querySelectorAll('link[rel="stylesheet"]')) sheet.remove()
    })
    const order = await page.locator('.skip, header, main, footer').evaluateAll((all) => all.map((one) => one.tagName.toLowerCase()))
    expect(order[0]).toBe('a')
    expect(order.indexOf('main')).toBeLessThan(order.lastIndexOf('footer'))
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
  })

  test('says nothing only on hover, and has no order of its own for the keyboard', async () => {
    const page = await open()
    expect(await page.locator('body [title], [tabindex]:not([tabindex="0"]):not([tabindex="-1"])').count()).toBe(0)
    expect(await page.locator('img:not([alt])').count()).toBe(0)
    expect(
      await page.locator('svg:not([aria-hidden="true"]):not([role="img"][aria-labelledby]):not([role="img"][aria-label])').count(),
    ).toBe(0)
  })

  test('names its fields, and has help in the same place as every other page', async () => {
    const page = await open()
    const unnamed = await page
      .locator('input:not([type="hidden"]), select, textarea')
      .evaluateAll((all) => all.filter((one) => !(one as HTMLInputElement).labels?.length).length)
    expect(unnamed).toBe(0)
    const help = page.getByRole('contentinfo').getByRole('link').first()
    expect(await help.getAttribute('href')).toBe('/om/')
  })

  test('has no style or script in its text, and nothing with a mark of time that a machine cannot read', async () => {
    const page = await open()
    expect(await page.locator('[style], style, script:not([src]):not([type="application/ld+json"])').count()).toBe(0)
    const times = await page.locator('time').evaluateAll((all) => all.map((one) => one.getAttribute('datetime') ?? ''))
    expect(times.filter((time) => Number.isNaN(Date.parse(time)))).toEqual([])
  })
})

const read = readers()

test('every page has a title of its own, the page before the site', async () => {
  const titles: string[] = []
  for (const { path } of PAGE_TYPES) {
    const { page } = await read()
    await page.goto(path)
    titles.push(await page.title())
  }
  expect(new Set(titles).size).toBe(titles.length)
  expect(titles.filter((title) => !/ – Lovat$|^Lovat – |^Om Lovat$/.test(title))).toEqual([])
})

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)
const enlarge = (size: string) => document.documentElement.style.setProperty('font-size', size)

/** WCAG 2.2, 1.4.12. */
function space(): void {
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    element.style.setProperty('line-height', '1.5', 'important')
    element.style.setProperty('letter-spacing', '0.12em', 'important')
    element.style.setProperty('word-spacing', '0.16em', 'important')
  }
  for (const element of document.querySelectorAll<HTMLElement>('p')) element.style.setProperty('margin-bottom', '2em', 'important')
}

/** Elements with text that is cut off by their own box. */
const clippedIn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((one) => {
        const style = getComputedStyle(one)
        const hides = ['hidden', 'clip'].includes(style.overflowX) || ['hidden', 'clip'].includes(style.overflowY)
        return (
          hides &&
          !one.classList.contains('unseen') &&
          one.textContent?.trim() &&
          (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
        )
      })
      .map((one) => `${one.tagName}.${one.className}`),
  )

/** Links and buttons smaller than 24 pixels whose circle of 24 around the middle meets another's (WCAG 2.2, 2.5.8); not those in running text. */
const crowdedTargets = (page: Page) =>
  page.evaluate(() => {
    const targets = [...document.querySelectorAll<HTMLElement>('a[href]:not(svg a), button, input, summary')]
      .filter((one) => one.checkVisibility() && !one.classList.contains('skip'))
      .filter((one) => getComputedStyle(one).display !== 'inline' || one.parentElement?.textContent?.trim() === one.textContent?.trim())
      .map((one) => ({ name: one.textContent?.trim() ?? one.id, box: one.getBoundingClientRect() }))
    const isSmall = ({ box }: { box: DOMRect }) => box.width < 24 || box.height < 24
    const middle = (box: DOMRect): [number, number] => [box.x + box.width / 2, box.y + box.height / 2]
    return targets
      .filter(isSmall)
      .filter((one) =>
        targets.some((other) => {
          if (other === one) return false
          const [x, y] = middle(one.box)
          const nearX = Math.max(other.box.left, Math.min(x, other.box.right))
          const nearY = Math.max(other.box.top, Math.min(y, other.box.bottom))
          const reach = isSmall(other)
            ? Math.hypot(middle(other.box)[0] - x, middle(other.box)[1] - y) < 24
            : Math.hypot(nearX - x, nearY - y) < 12
          return reach
        }),
      )
      .map(({ name }) => name)
  })
