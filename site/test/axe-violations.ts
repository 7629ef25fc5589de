import axeCore from 'axe-core'
import type { Page } from 'playwright-core'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong on the page as it is now: rule, element and why, short enough to read in a failed test. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axeCore.source)
  const results = await page.evaluate(
    (tags) => globalThis.axe.run(globalThis.document, { runOnly: tags, resultTypes: ['violations'] }),
    TAGS,
  )
  // A page that axe could not look at has no violations either.
  if (results.passes.length === 0) throw new Error('axe found nothing to look at.')
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`))
}

declare global {
  var axe: typeof import('axe-core')
}
