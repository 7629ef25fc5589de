import type { Page } from 'playwright-core'

/**
 * Texts on a page in English that look Swedish and are not marked as such. In: the page, and the names of places in it, which
 * are names in any language; those of the kommuner that it lists are known.
 */
export const swedishUnmarked = (page: Page, places: readonly string[]): Promise<string[]> =>
  page.locator('body').evaluate((body, places) => {
    const names = [...places, ...[...document.querySelectorAll('.with-state a')].map((one) => one.textContent ?? '')]
    const texts: string[] = []
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode
      const element = node.parentElement
      if (!element || element.closest('[lang]:not(html)')?.getAttribute('lang') === 'sv' || element.closest('script, .letters, .letter h3'))
        continue
      const rest = names.reduce((text, name) => text.replaceAll(name, ''), node.textContent ?? '')
      if (/[åäöÅÄÖ]|\b(och|att|som|är|inte|till|löfte)\b/.test(rest)) texts.push(rest.trim())
    }
    return texts
  }, places)
