import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { Failure } from '../setup/failure.mjs'
import { findNode } from '../setup/node-binary.mjs'
import { root } from '../setup/root.mjs'
import { withExampleSite } from './example-site.mjs'
import { installOnce } from './install-once.mjs'
import { printTable } from './table.mjs'

const HELP = `Väger startsidan, en kommuns sida och ett löftes sida som en telefon hämtar dem första gången, i kB komprimerat,
bredvid en sida med samma text som Starlight (Astro) och VitePress gör med sina egna mallar.

  npm run bench -- weight [--site http://127.0.0.1:8080] [--port 4672] [--json]

Utan --site startas en webbplats med exempelinnehållet. Det andra hämtas första gången.`

const PACKAGES = path.join(import.meta.dirname, 'weight')
const KINDS = { document: 'HTML', stylesheet: 'CSS', font: 'typsnitt', script: 'JS', image: 'bilder', other: 'annat' }

export async function main(argv) {
  const { values } = parseArgs({
    args: argv,
    options: {
      site: { type: 'string' },
      port: { type: 'string', default: '4672' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  })
  if (values.help) return console.log(HELP)
  await installOnce(PACKAGES, 'Starlight och VitePress')
  const pages = await withExampleSite(values, (site) => {
    const script = path.join(import.meta.dirname, 'measure-weight.mjs')
    const { status, stdout, stderr } = spawnSync(findNode(root), [script, site, PACKAGES], { encoding: 'utf8', maxBuffer: 2 ** 26 })
    if (status !== 0) throw new Failure('Sidorna kunde inte vägas.', stderr.slice(-3000))
    return JSON.parse(stdout)
  })
  printTable(
    ['kB', ...Object.values(KINDS), 'allt', 'hämtningar'],
    pages.map(({ name, weight, requests }) => [
      name,
      ...Object.keys(KINDS).map((kind) => kilobytes(weight[kind] ?? 0)),
      kilobytes(Object.values(weight).reduce((sum, bytes) => sum + bytes, 0)),
      requests,
    ]),
  )
  if (values.json) console.log(JSON.stringify({ weight: pages }))
}

const kilobytes = (bytes) => Math.round(bytes / 100) / 10
