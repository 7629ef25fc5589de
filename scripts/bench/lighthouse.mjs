import { spawn } from 'node:child_process'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { Failure } from '../setup/failure.mjs'
import { findNode } from '../setup/node-binary.mjs'
import { root } from '../setup/root.mjs'
import { KEY_PAGES, withExampleSite } from './example-site.mjs'
import { installOnce } from './install-once.mjs'
import { percentile, printTable } from './table.mjs'

const HELP = `Låter Lighthouse betygsätta startsidan, en kommuns sida och ett löftes sida som på en telefon, flera gånger,
och skriver medianen i fyra kategorier och vad som inte är fullt. Betyget för snabbhet varierar med vad datorn annars gör.

  npm run bench -- lighthouse [--site http://127.0.0.1:8080] [--times 3] [--port 4668] [--json]

Utan --site startas en webbplats med exempelinnehållet. Lighthouse hämtas första gången.`

const PACKAGES = path.join(import.meta.dirname, 'lighthouse')
const CATEGORIES = { performance: 'snabbhet', accessibility: 'tillgänglighet', 'best-practices': 'god sed', seo: 'sökbarhet' }

export async function main(argv) {
  const { values } = parseArgs({
    args: argv,
    options: {
      site: { type: 'string' },
      times: { type: 'string', default: '3' },
      port: { type: 'string', default: '4668' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  })
  if (values.help) return console.log(HELP)
  await installOnce(PACKAGES, 'Lighthouse')
  const pages = await withExampleSite(values, async (site) => {
    const measured = []
    for (const [name, address] of Object.entries(KEY_PAGES))
      measured.push({ name, address, runs: await measure(`${site}${address}`, values.times) })
    return measured
  })
  const median = (runs, category) =>
    percentile(
      runs.map(({ scores }) => scores[category]),
      0.5,
    )
  printTable(
    ['sida', ...Object.values(CATEGORIES), 'störst innehåll syns (s)', 'hoppar (CLS)', 'låst (ms)'],
    pages.map(({ name, runs }) => [
      name,
      ...Object.keys(CATEGORIES).map((category) => median(runs, category)),
      ...['largestContentfulPaint', 'layoutShift', 'blocked'].map((figure) =>
        percentile(
          runs.map(({ figures }) => figures[figure]),
          0.5,
        ),
      ),
    ]),
  )
  for (const { name, runs } of pages) {
    const short = new Map(runs.flatMap(({ notFull }) => notFull).map((audit) => [audit.id, audit]))
    for (const { category, id, title, said } of short.values())
      console.log(`\n  ${name}, ${CATEGORIES[category]}: ${id}, ${title}${said ? ` (${said})` : ''}`)
  }
  if (values.json) console.log(JSON.stringify({ lighthouse: pages }))
}

/** In a process of its own, on the Node of the project. */
async function measure(address, times) {
  const child = spawn(findNode(root), [path.join(import.meta.dirname, 'measure-lighthouse.mjs'), address, times], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text) => (err += text))
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Failure(`Lighthouse kunde inte mäta ${address}.`, err.slice(-3000))
  return JSON.parse(out)
}
