import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { Failure } from '../setup/failure.mjs'
import { findNode } from '../setup/node-binary.mjs'
import { root } from '../setup/root.mjs'
import { PUBLISHER_MEMORY } from '../start/commands.mjs'
import { percentile, printTable } from './table.mjs'

const HELP = `Gör alla sidor av en påhittad liggare för hela landet, och sedan en ändring i taget. Mäter hur lång tid det tar
på en tråd och på alla, bredvid en vanlig astro build av samma liggare. Startar sedan webbplatsen som den körs, en egen
process med sina trådar, och mäter dess minne.

  npm run bench -- pages [--pages 2000,20000] [--changes 100] [--no-stock] [--json]`

const SCRIPT = path.join(root, 'site/test/measure-publishing.ts')
const RUNNING = path.join(root, 'site/test/measure-running.ts')

export async function main(argv) {
  const { values } = parseArgs({
    args: argv,
    options: {
      pages: { type: 'string', default: '2000,20000' },
      changes: { type: 'string', default: '100' },
      'no-stock': { type: 'boolean' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  })
  if (values.help) return console.log(HELP)
  const sizes = values.pages.split(',').map((pages) => measure(pages, values.changes, values['no-stock'] ? '' : 'stock'))
  const row = (name, read) => [name, ...sizes.map((size) => read(size) ?? '–')]
  const seconds = (name, key) => [
    row(`${name} (s)`, (size) => size[key]),
    row(`${name} (sidor/s)`, (size) => size[key] && Math.round(size.pages / size[key])),
  ]
  const change = (name, kind) => [
    ...[0.5, 0.95, 1].map((share) =>
      row(`${name}, ${share === 1 ? 'längst' : `p${share * 100}`} (ms)`, (size) => percentile(size[kind], share)),
    ),
    row(`${name}, sidor (p50)`, (size) => percentile(size[`${kind}Pages`], 0.5)),
  ]
  printTable(
    ['', ...sizes.map(({ pages }) => `${pages} filer`)],
    [
      row('poster i liggaren', (size) => size.entries),
      ...seconds('astro build', 'stockBuild'),
      ...seconds('alla sidor, en tråd', 'fullOneThread'),
      ...seconds(`alla sidor, ${sizes[0].threads} trådar`, 'fullAllThreads'),
      ...seconds('en hel utgåva, visad för läsarna', 'release'),
      row('därefter komprimerad (s)', (size) => size.compress),
      row('efter en start, till första ändringen (s)', (size) => size.prepare),
      ...change('en ny uppföljning', 'update'),
      ...change('en ny rubrik', 'title'),
      row('start, till att sidorna på disken visas (s)', (size) => size.running.serving),
      row('start, till att en ny rubrik är publicerad (s)', (size) => size.running.firstChange),
      row('minne efter en start (MB)', (size) => size.running.started),
      row('minne efter en hel utgåva (MB)', (size) => size.running.atRest),
      row('minne medan allt görs om, som mest (MB)', (size) => size.running.atMost),
      row('minne vid första start, med hämtning, som mest (MB)', (size) => size.running.firstAtMost),
    ],
  )
  if (values.json) console.log(JSON.stringify(sizes))
}

/** Each size in a process of its own, so that what one leaves behind does not slow the next. */
function measure(pages, changes, stock) {
  const env = { ...process.env, NODE_ENV: 'production', TZ: 'Europe/Stockholm' }
  const run = (...args) => {
    const { status, stdout, stderr } = spawnSync(findNode(root), args, { env, encoding: 'utf8', maxBuffer: 2 ** 26 })
    if (status !== 0) throw new Failure(`Mätningen av ${pages} sidor gick inte.`, stderr)
    return JSON.parse(stdout)
  }
  return { ...run(SCRIPT, pages, changes, stock), running: run(RUNNING, pages, ...PUBLISHER_MEMORY) }
}
