import { mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'
import sharp from 'sharp'
import { CHROMIUM_ARGUMENTS, chromiumFile } from '../../cms/test/chromium.ts'
import { SCREENS } from './screens-of-site.mjs'
import { inTemporaryFolder } from './temporary-folder.mjs'

/** Writes what a reader sees first of each page, as small pictures: address of the site, folder, names (all, when none). */
const [site, out, only] = process.argv.slice(2)
const names = only.split(',').filter(Boolean)
const HEIGHTS = { 360: 740, 768: 1024, 1280: 900 }

mkdirSync(out, { recursive: true })
let bytes = 0
await inTemporaryFolder('screens', async (folder) => {
  const browser = await chromium.launch({ executablePath: await chromiumFile(folder), args: CHROMIUM_ARGUMENTS })
  try {
    for (const { name, path: address, widths, schemes } of SCREENS)
      for (const width of names.length === 0 || names.includes(name) ? widths : [])
        for (const scheme of schemes) await take(browser, { address, width, scheme, file: path.join(out, fileName(name, width, scheme)) })
  } finally {
    await browser.close()
  }
})
console.log(`${Math.round(bytes / 1000)} kB i ${out}`)

function fileName(name, width, scheme) {
  return `${name}-${width}${scheme === 'dark' ? '-morkt' : ''}.webp`
}

async function take(browser, { address, width, scheme, file }) {
  const context = await browser.newContext({
    viewport: { width, height: HEIGHTS[width] },
    colorScheme: scheme,
    locale: 'sv-SE',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto(site + address, { waitUntil: 'load' })
  await page.evaluate(() => globalThis.document.fonts.ready)
  // Flat colours and text: few enough bytes without a loss that could be seen.
  await sharp(await page.screenshot())
    .webp({ nearLossless: true, quality: 60, effort: 6 })
    .toFile(file)
  bytes += statSync(file).size
  await context.close()
}
