import { chromium } from 'playwright-core'
import { CHROMIUM_ARGUMENTS, chromiumFile } from '../../cms/test/chromium.ts'
import { KEY_PAGES } from './example-site.mjs'
import { serveCompressed } from './serve-compressed.mjs'
import { inTemporaryFolder } from './temporary-folder.mjs'
import { PEERS } from './weight-peers.mjs'

/** Prints, as JSON, what each page weighs as it comes to a phone: address of the site, folder with the peers' packages. */
const [site, packages] = process.argv.slice(2)
const PHONE = { viewport: { width: 360, height: 740 } }
const KINDS = new Set(['document', 'stylesheet', 'font', 'script', 'image'])

const pages = await inTemporaryFolder('weight', async (folder) => {
  const browser = await chromium.launch({ executablePath: await chromiumFile(folder), args: CHROMIUM_ARGUMENTS })
  try {
    const weighed = []
    for (const [name, address] of Object.entries(KEY_PAGES))
      weighed.push({ name: `Lovat, ${name}`, ...(await weigh(browser, site + address)) })
    const blocks = await textOf(browser, site + KEY_PAGES.löfte)
    for (const { name, build } of PEERS) {
      const { close, address } = await serveCompressed(build({ packages, blocks }))
      weighed.push({ name: `${name}, löftets text`, ...(await weigh(browser, `${address}/lofte/`)) })
      await close()
    }
    return weighed
  } finally {
    await browser.close()
  }
})
console.log(JSON.stringify(pages))

/** Bytes of bodies as they come over the line, by kind, of a first visit. */
async function weigh(browser, address) {
  const context = await browser.newContext(PHONE)
  const page = await context.newPage()
  const requests = []
  page.on('requestfinished', (request) => requests.push(request))
  const answer = await page.goto(address, { waitUntil: 'networkidle' })
  if (!answer.ok()) throw new Error(`${address}: ${answer.status()}`)
  const weight = {}
  for (const request of requests.filter((one) => !one.url().startsWith('data:'))) {
    const kind = KINDS.has(request.resourceType()) ? request.resourceType() : 'other'
    weight[kind] = (weight[kind] ?? 0) + (await request.sizes()).responseBodySize
  }
  await context.close()
  return { weight, requests: requests.length }
}

/** The words of a page as a list of headings, paragraphs and points. */
async function textOf(browser, address) {
  const context = await browser.newContext(PHONE)
  const page = await context.newPage()
  await page.goto(address)
  const blocks = await page.locator('main').evaluate((main) =>
    [...main.querySelectorAll('h1, h2, h3, h4, p, li, dt, dd')]
      .filter((one) => !one.querySelector('p, li, h3, h4'))
      .map((one) => ({ tag: one.tagName.toLowerCase(), text: one.textContent.replaceAll(/\s+/g, ' ').trim() }))
      .filter(({ text }) => text !== ''),
  )
  await context.close()
  return blocks
}
