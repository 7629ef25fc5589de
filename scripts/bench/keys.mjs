import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { Failure } from '../setup/failure.mjs'
import { findNode } from '../setup/node-binary.mjs'
import { root } from '../setup/root.mjs'
import { databaseEnvironment } from './database-environment.mjs'
import { percentile, printTable } from './table.mjs'
import { inTemporaryFolder } from './temporary-folder.mjs'

const HELP = `Låter två parter godkänna löften och publicerar dem, över REST så som det sker i administrationen, med få och med många
andra löften i databasen, och mäter vad den som trycker på knappen väntar. Sist listan ”väntar på dig” för en godkännare i
alla kommuner, mot Payloads egen lista över lika många löften.

  npm run bench -- keys [--sizes 100,20000] [--times 200] [--database SQLite]

  MongoDB mäts också när TEST_MONGODB_URL är satt. Med --database mäts bara den ena.`

const STEPS = {
  save: 'spara utkast',
  submit: 'skicka in',
  approve: 'godkänn',
  publish: 'publicera',
  waiting: '”väntar på dig”',
  plainList: 'Payloads lista',
}

export async function main(argv) {
  const options = {
    sizes: { type: 'string', default: '100,20000' },
    times: { type: 'string', default: '200' },
    database: { type: 'string' },
    help: { type: 'boolean' },
  }
  const { values } = parseArgs({ args: argv, options })
  if (values.help) return console.log(HELP)
  const sizes = values.sizes.split(',')
  const databases = ['SQLite', ...(process.env.TEST_MONGODB_URL ? ['MongoDB'] : [])]
  for (const database of values.database ? [values.database] : databases) {
    const measured = []
    for (const size of sizes) measured.push(await measure(database, size, values.times))
    console.log(`\n${database}, ${values.times} gånger, millisekunder`)
    printTable(
      ['', ...sizes.flatMap((size) => [`${size}: p50`, `${size}: p95`]), 'sist mot först (p50)'],
      Object.entries(STEPS).map(([step, name]) => {
        const medians = measured.map((one) => percentile(one[step], 0.5))
        const cells = measured.flatMap((one) => [percentile(one[step], 0.5), percentile(one[step], 0.95)])
        return [name, ...cells.map(oneDecimal), Math.round((medians.at(-1) / medians[0]) * 100) / 100]
      }),
    )
    const [largest] = measured.slice(-1)
    const ratio = percentile(largest.waiting, 0.95) / percentile(largest.plainList, 0.95)
    console.log(`  ”väntar på dig” mot Payloads lista, p95 vid ${sizes.at(-1)} löften: ${Math.round(ratio * 100) / 100} gånger.`)
  }
}

const oneDecimal = (ms) => Math.round(ms * 10) / 10

const measure = (database, size, times) =>
  inTemporaryFolder('keys', async (folder) => {
    const { status, stdout, stderr } = spawnSync(findNode(root), [path.join(import.meta.dirname, 'measure-keys.mjs'), size, times], {
      encoding: 'utf8',
      env: databaseEnvironment(database, folder),
      maxBuffer: 1e8,
    })
    if (status !== 0) throw new Failure(`Mätningen gick inte: ${database}, ${size} löften.`, `${stdout}\n${stderr}`.slice(-3000))
    return JSON.parse(stdout.trim().split('\n').at(-1))
  })
