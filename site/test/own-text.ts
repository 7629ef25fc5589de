import type { Page } from 'playwright-core'

/** What others have written, or is no running text: the ledger's contents, names of places, figures in tables. */
const NOT_OURS =
  '.facts, .timeline, .places, .counties-list, .promises, .letters, .states, .strip, .list[aria-label], table, .to-fill-in, script'

/** The text of a page's main part that is Swedish and ours, a block on each line. */
export const ownText = (page: Page): Promise<string> =>
  page.getByRole('main').evaluate((main, notOurs) => {
    const copy = main.cloneNode(true) as HTMLElement
    for (const other of copy.querySelectorAll(`${notOurs}, [lang]:not([lang="sv"])`)) other.remove()
    const blocks = [...copy.querySelectorAll('h1, h2, h3, p, li, dt, dd')]
    return blocks
      .filter((block) => block.querySelector('p, li, dd') === null)
      .map((block) => (block.textContent ?? '').replaceAll(/\s+/g, ' ').trim())
      .join('\n')
  }, NOT_OURS)
