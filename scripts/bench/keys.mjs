import { parseArgs } from 'node:util'
import { openKeysHouse } from './keys-house.mjs'
import { percentile, printTable } from './table.mjs'
import { inTemporaryFolder } from './temporary-folder.mjs'

const HELP = `Låter två parter godkänna löften och publicerar dem, över REST så som det sker i administrationen, med få och med många
andra löften i databasen, och mäter vad den som trycker på knappen väntar. Sist listan ”väntar på dig” för en godkännare i
alla kommuner, mot Payloads egen lista över lika många löften. De olika stora databaserna får varannan gång, så att det som
stör maskinen stör dem lika.

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
/** A process and a database that have just started are slow at everything, whatever they hold. */
const WARM_UP = 5

export async function main(argv) {
  const options = {
    sizes: { type: 'string', default: '100,20000' },
    times: { type: 'string', default: '200' },
    database: { type: 'string' },
    help: { type: 'boolean' },
  }
  const { values } = parseArgs({ args: argv, options })
  if (values.help) return console.log(HELP)
  const sizes = values.sizes.split(',').map(Number)
  const databases = ['SQLite', ...(process.env.TEST_MONGODB_URL ? ['MongoDB'] : [])]
  for (const database of values.database ? [values.database] : databases) {
    const measured = await measure(database, sizes, Number(values.times))
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

/** Out: for each size, the milliseconds of each step. */
const measure = (database, sizes, times) =>
  inHouses(database, sizes, async (houses) => {
    // Payload's list of many takes seconds on MongoDB, and what it leaves behind is nobody else's time: it comes last.
    const rounds = { way: times, waiting: times, plainList: Math.max(20, times / 10) }
    const measured = houses.map(() => Object.fromEntries(Object.keys(STEPS).map((step) => [step, []])))
    for (const [round, wanted] of Object.entries(rounds)) {
      for (let n = -WARM_UP; n < wanted; n++) {
        for (const [index, house] of houses.entries()) {
          const spent = await house.ask(round)
          if (n >= 0) for (const [step, ms] of spent) measured[index][step].push(ms)
        }
      }
    }
    return measured
  })

/** The houses are open while `work` goes on, and gone afterwards. */
async function inHouses(database, sizes, work, houses = []) {
  const [size, ...others] = sizes
  if (size === undefined) return work(houses)
  return inTemporaryFolder('keys', async (folder) => {
    const house = await openKeysHouse({ database, size, folder })
    try {
      return await inHouses(database, others, work, [...houses, house])
    } finally {
      await house.close()
    }
  })
}
