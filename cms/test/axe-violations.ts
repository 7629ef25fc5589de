import axeCore from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe finds wrong, by any of its rules, within a part of the page as it is now: rule, element and why. `html` is the page. */
export async function axeViolationsWithin(page: Page, part: string): Promise<string[]> {
  await page.evaluate(axeCore.source)
  const results = await page.evaluate((include) => globalThis.axe.run({ include }, { resultTypes: ['violations'] }), [part])
  // A part that axe could not look at has no violations either.
  if (results.passes.length === 0) throw new Error(`axe found nothing to look at in ${part}.`)
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`))
}

declare global {
  var axe: typeof import('axe-core')
}
