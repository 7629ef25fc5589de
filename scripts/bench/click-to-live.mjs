import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { Failure } from '../setup/failure.mjs'
import { findNode } from '../setup/node-binary.mjs'
import { root } from '../setup/root.mjs'
import { readSettings } from '../start/settings.mjs'
import { openBenchHouse } from './bench-house.mjs'
import { databaseEnvironment } from './database-environment.mjs'
import { publishAgain } from './publish-again.mjs'
import { percentile, printTable } from './table.mjs'
import { inTemporaryFolder } from './temporary-folder.mjs'

const HELP = `Fyller liggaren som ett helt land, startar systemet (utan administrationens sidor) och webbplatsen, ändrar ett löfte
gång på gång, låter båda parterna godkänna det, publicerar, och mäter från trycket på Publicera till att sidan som webbplatsen
ger över HTTP har den nya texten. Dessutom när systemet säger att ändringen syns.

  npm run bench -- click-to-live [--pages 1000,20000] [--times 50] [--database SQLite] [--port 4664] [--json]

  MongoDB mäts också när TEST_MONGODB_URL är satt. Med --database mäts bara den ena.`

const STEPS = {
  answered: 'systemet svarar',
  seen: 'därefter till sidan',
  whole: 'från trycket till sidan',
  told: '… till att panelen säger det',
  cms: 'processortid, systemet',
  publisher: 'processortid, webbplatsen',
}
const PASSWORD = 'ett-langt-losenord'

export async function main(argv) {
  const options = {
    pages: { type: 'string', default: '1000,20000' },
    times: { type: 'string', default: '50' },
    database: { type: 'string' },
    port: { type: 'string', default: '4664' },
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  }
  const { values } = parseArgs({ args: argv, options })
  if (values.help) return console.log(HELP)
  const databases = ['SQLite', ...(process.env.TEST_MONGODB_URL ? ['MongoDB'] : [])]
  const figures = []
  for (const database of values.database ? [values.database] : databases) {
    const measured = []
    for (const pages of values.pages.split(',').map(Number)) {
      measured.push(await measureClickToLive({ database, pages, times: Number(values.times), port: Number(values.port) }))
    }
    console.log(`\n${database}, ${values.times} gånger, millisekunder`)
    printTable(
      ['', ...measured.flatMap(({ entries }) => [`${entries} poster: p50`, 'p95', 'längst'])],
      Object.entries(STEPS).map(([step, name]) => [
        name,
        ...measured.flatMap(({ spent }) => [0.5, 0.95, 1].map((share) => oneDecimal(percentile(spent[step], share)))),
      ]),
    )
    figures.push(
      ...measured.map(({ pages, entries, spent: { whole } }) => ({
        database,
        pages,
        entries,
        p50: oneDecimal(percentile(whole, 0.5)),
        p95: oneDecimal(percentile(whole, 0.95)),
      })),
    )
  }
  if (values.json) console.log(JSON.stringify({ clickToLive: figures }))
}

const oneDecimal = (ms) => Math.round(ms * 10) / 10

/** Out: how many entries the ledger had, and the milliseconds of each step, each time. */
export const measureClickToLive = ({ database, pages, times, port }) =>
  inTemporaryFolder('click', async (folder) => {
    const environment = databaseEnvironment(database, folder)
    const filled = spawnSync(findNode(root), [path.join(import.meta.dirname, 'fill-ledger.mjs'), String(pages)], {
      encoding: 'utf8',
      env: { ...environment, BENCH_PASSWORD: PASSWORD },
      maxBuffer: 1e8,
    })
    if (filled.status !== 0)
      throw new Failure(`Liggaren kunde inte fyllas: ${database}, ${pages} sidor.`, `${filled.stdout}\n${filled.stderr}`)
    const { entries } = JSON.parse(filled.stdout.trim().split('\n').at(-1))
    const { DATABASE_URL = '' } = environment
    const { settings } = readSettings({
      root,
      env: { CMS_PORT: String(port), SITE_PORT: String(port + 1), LOVAT_DATA: folder, DATABASE_URL },
    })
    const house = openBenchHouse(settings)
    try {
      const site = await house.ready
      const api = `http://127.0.0.1:${port}/api`
      return {
        pages,
        entries,
        spent: await publishAgain(times, { api, site, password: PASSWORD, stop: house.fault, processorTimes: house.processorTimes }),
      }
    } finally {
      await house.close()
      if (DATABASE_URL) run('drop-database.mjs', [], environment)
    }
  })

function run(script, args, environment) {
  const { status, stdout, stderr } = spawnSync(findNode(root), [path.join(import.meta.dirname, script), ...args], {
    encoding: 'utf8',
    env: { ...environment, BENCH_PASSWORD: PASSWORD },
    maxBuffer: 1e8,
  })
  if (status !== 0) throw new Failure(`${script} gick inte.`, `${stdout}\n${stderr}`.slice(-3000))
  return stdout
}
