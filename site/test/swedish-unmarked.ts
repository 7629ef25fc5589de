import type { Page } from 'playwright-core'

/** Texts on a page in English that look Swedish and are not marked as such; the name of a kommun is a name in any language. */
export const swedishUnmarked = (page: Page): Promise<string[]> =>
  page.locator('body').evaluate((body) => {
    const names = [...document.querySelectorAll('h1, .with-state a')].map((one) => (one.firstChild?.textContent ?? '').trim())
    const texts: string[] = []
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode
      const element = node.parentElement
      if (!element || element.closest('[lang]:not(html)')?.getAttribute('lang') === 'sv' || element.closest('script, .letters, .letter h3'))
        continue
      const rest = names.reduce((text, name) => (name === '' ? text : text.replaceAll(name, '')), node.textContent ?? '')
      if (/[åäöÅÄÖ]|\b(och|att|som|är|inte|till|löfte)\b/.test(rest)) texts.push(rest.trim())
    }
    return texts
  })
