import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { Failure } from '../setup/failure.mjs'
import { findNode } from '../setup/node-binary.mjs'
import { root } from '../setup/root.mjs'
import { measureClickToLive } from './click-to-live.mjs'
import { attempt } from './publish/attempt.mjs'
import { figuresOf, HEADER, rowsOf } from './publish/figures.mjs'
import { GENERATORS } from './publish/generators.mjs'
import { measureServing } from './publish/measure-serving.mjs'
import { measureSize } from './publish/measure-size.mjs'
import { installBenchPackages } from './publish/packages.mjs'
import { runScript } from './publish/run-script.mjs'
import { percentile, printTable } from './table.mjs'

const HELP = `Gör samma sidor av samma påhittade innehåll med publiceraren och med andra generatorer, ändrar sedan ett löfte i taget,
mäter från trycket på Publicera till att sidan syns, och låter läsare hämta sidor så fort de kan medan publiceringen pågår.

  npm run bench -- publish [--pages 1000,5000,20000] [--changes 100] [--only …] [--without …] [--json]

  --pages      ungefär hur många sidor av de vanliga slagen (löften, år, kommuner, liggaren), en eller flera storlekar (390 till
               20 500, som är hela landet). Därtill kommer en historik för varje löfte, som jämförs, och flöden, kalendrar,
               sökfiler, teman, områden och listor, som bara publiceraren och astro build gör.
  --changes    hur många ändringar som mäts
  --only       bara de här: publisher (en ändring i taget), compared (publiceraren, bara de sidor som de andra gör), stock,
               eleventyJs, eleventyNunjucks, hugo, next, floor, clickToLive, serve. Publiceraren gör alltid alla sidor en gång:
               det är dem de andra jämförs med.
  --without    allt utom de här
  --next-most  störst storlek för Next (5000); det tar minuter
  --timeout    sekunder som en generator får hålla på, innan den avbryts (900)
  --times      hur många gånger clickToLive mäts, i den största storleken (50)
  --seconds    hur länge varje webbserver belastas (10)
  --port       den första av sex lediga portar (9200)
  --json       dessutom alla siffror som ett objekt på sista raden
  --help       visar det här

MongoDB mäts när TEST_MONGODB_URL är satt. Det som saknas på datorn lämnas ute, och det står varför.`

const OPTIONS = {
  pages: { type: 'string', default: '1000,5000,20000' },
  changes: { type: 'string', default: '100' },
  only: { type: 'string' },
  without: { type: 'string', default: '' },
  'next-most': { type: 'string', default: '5000' },
  timeout: { type: 'string', default: '900' },
  times: { type: 'string', default: '50' },
  seconds: { type: 'string', default: '10' },
  port: { type: 'string', default: '9200' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
}

const PARTS = ['publisher', 'compared', ...GENERATORS.map(({ key }) => key), 'floor', 'clickToLive', 'serve']
const progress = (text) => console.error(`… ${text}`)

export async function main(argv) {
  const { values } = parseArgs({ args: argv, options: OPTIONS })
  if (values.help) return console.log(HELP)
  const wanted = selection(values)
  const sizesAsked = values.pages.split(',').map(Number)
  if (!sizesAsked.every((pages) => pages > 0)) throw new Failure(`--pages ${values.pages}: skriv antal med komma emellan, som 1000,5000.`)
  const port = Number(values.port)
  const node = findNode(root)
  const place = path.join(root, 'site/.tmp')
  mkdirSync(place, { recursive: true })
  // Inside the project, where Astro and Next find their packages; and all on the same disk.
  const folder = mkdtempSync(path.join(place, 'bench-'))
  const site = `http://127.0.0.1:${port}`
  const compiled = path.join(folder, 'compiled')
  const run = { sizes: [], left: [] }
  try {
    if (['eleventyJs', 'eleventyNunjucks', 'serve'].some(wanted)) await installBenchPackages()
    progress('publiceraren: kompilerar sidorna')
    await runScript(node, 'compile-pages.mjs', [compiled, path.join(folder, 'work'), site])
    for (const [at, pages] of sizesAsked.entries()) {
      const own = path.join(folder, String(pages))
      const numbers = { changes: Number(values.changes), timeout: Number(values.timeout), nextMost: Number(values['next-most']) }
      const { size, left, publisher, data } = await measureSize({ node, pages, folder: own, compiled, site, wanted, ...numbers, progress })
      run.left.push(...left)
      if (size !== undefined) run.sizes.push({ asked: pages, ...size })
      if (size !== undefined && at === sizesAsked.length - 1 && wanted('serve')) {
        const serving = { node, publisher, data, folder: own, site, port, seconds: Number(values.seconds), progress }
        await attempt({ what: 'serve' }, run.left, async () => {
          const { figures, left: missing } = await measureServing(serving)
          run.serve = figures
          run.left.push(...missing)
        })
      }
      rmSync(own, { recursive: true, force: true })
    }
    if (wanted('clickToLive')) {
      run.clickToLive = {}
      await clickToLive(run.clickToLive, { pages: Math.max(...sizesAsked), times: Number(values.times), port: port + 4, left: run.left })
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  show(run)
  if (values.json) console.log(JSON.stringify(figuresOf({ machine: machine(), ...run })))
  return run.left.some(({ isFault }) => isFault) ? 1 : 0
}

/** Whether something is to be measured. Refused, with `Failure`: a name that there is not, which would leave out nothing, or all. */
function selection({ only, without }) {
  const strange = [only ?? '', without].flatMap((list) => list.split(',')).find((name) => name !== '' && !PARTS.includes(name))
  if (strange !== undefined) throw new Failure(`${strange} kan inte mätas. Det som finns är ${PARTS.join(', ')}.`)
  return (key) => (only === undefined || only.split(',').includes(key)) && !without.split(',').includes(key)
}

async function clickToLive(figures, { pages, times, port, left }) {
  const databases = ['SQLite', ...(process.env.TEST_MONGODB_URL ? ['MongoDB'] : [])]
  if (databases.length === 1) left.push({ what: 'clickToLive MongoDB', why: 'TEST_MONGODB_URL är inte satt.' })
  for (const database of databases) {
    progress(`från trycket till sidan: ${database}`)
    await attempt({ what: `clickToLive ${database}` }, left, async () => {
      const { spent } = await measureClickToLive({ database, pages, times, port })
      figures[database] = { p50: percentile(spent.whole, 0.5), p95: percentile(spent.whole, 0.95) }
    })
  }
}

function show({ sizes, clickToLive, serve, left }) {
  printTable(HEADER, rowsOf(sizes))
  const milliseconds = (value) => Math.round(value * 10) / 10
  if (Object.keys(clickToLive ?? {}).length > 0) {
    console.log('\nFrån trycket på Publicera till sidan (ms)')
    printTable(
      ['', 'p50', 'p95'],
      Object.entries(clickToLive).map(([name, { p50, p95 }]) => [name, milliseconds(p50), milliseconds(p95)]),
    )
  }
  if (serve !== undefined) {
    const { published, ...servers } = serve
    console.log(`\nLäsning medan ${published} ändringar publicerades`)
    printTable(
      ['', 'svar/s', 'p99 ms'],
      Object.entries(servers).map(([name, { rps, p99 }]) => [name, rps, p99]),
    )
  }
  for (const { pages, what, why } of left) console.log(`\n${what}${pages === undefined ? '' : `, ${pages} sidor`}: inte mätt. ${why}`)
}

const machine = () => ({ processors: os.availableParallelism(), memoryMb: Math.round(os.totalmem() / 1e6), load: os.loadavg()[0] })
