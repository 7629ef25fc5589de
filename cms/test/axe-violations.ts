import axeCore from 'axe-core'
import type { Page } from 'playwright-core'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong within a part of the page as it is now: rule, element and why. */
export async function axeViolationsWithin(page: Page, part: string): Promise<string[]> {
  await page.evaluate(axeCore.source)
  const results = await page.evaluate(
    ({ include, tags }) => globalThis.axe.run({ include }, { runOnly: tags, resultTypes: ['violations'] }),
    { include: [part], tags: TAGS },
  )
  // A part that axe could not look at has no violations either.
  if (results.passes.length === 0) throw new Error(`axe found nothing to look at in ${part}.`)
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`))
}

declare global {
  var axe: typeof import('axe-core')
}
