import { mkdtempSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { CHROMIUM_ARGUMENTS, chromiumFile } from '../../cms/test/chromium.ts'
import { inTemporaryFolder } from './temporary-folder.mjs'

/** Prints, as JSON, what Lighthouse says of a page as seen on a phone, so many times. */
const [address, times] = process.argv.slice(2)
const own = createRequire(path.join(import.meta.dirname, 'lighthouse/package.json'))
const load = (name) => import(pathToFileURL(own.resolve(name)).href)
const { default: lighthouse } = await load('lighthouse')
const { launch } = await load('chrome-launcher')
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']

const runs = await inTemporaryFolder('lighthouse', async (folder) => {
  const chromePath = await chromiumFile(folder)
  const measured = []
  for (let time = 0; time < Number(times); time++) {
    const chrome = await launch({ chromePath, chromeFlags: CHROMIUM_ARGUMENTS, userDataDir: mkdtempSync(path.join(folder, 'profile-')) })
    try {
      const { lhr } = await lighthouse(address, { port: chrome.port, onlyCategories: CATEGORIES, logLevel: 'error' })
      if (lhr.runtimeError) throw new Error(lhr.runtimeError.message)
      measured.push(figuresOf(lhr))
    } finally {
      chrome.kill()
    }
  }
  return measured
})
console.log(JSON.stringify(runs))

function figuresOf({ categories, audits }) {
  const counted = Object.entries(categories).flatMap(([category, { auditRefs }]) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => ({ category, ...audits[id] })),
  )
  return {
    scores: Object.fromEntries(Object.entries(categories).map(([category, { score }]) => [category, Math.round(score * 100)])),
    figures: {
      largestContentfulPaint: audits['largest-contentful-paint'].numericValue / 1000,
      layoutShift: audits['cumulative-layout-shift'].numericValue,
      blocked: audits['total-blocking-time'].numericValue,
    },
    notFull: counted
      .filter(({ score }) => score !== null && score < 1)
      .map(({ category, id, title, displayValue }) => ({ category, id, title, said: displayValue })),
  }
}
