import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { Failure } from '../setup/failure.mjs'
import { findNode } from '../setup/node-binary.mjs'
import { root } from '../setup/root.mjs'
import { databaseEnvironment } from './database-environment.mjs'
import { csvOf, generatePromises } from './generate-promises.mjs'
import { printTable } from './table.mjs'
import { inTemporaryFolder } from './temporary-folder.mjs'

const HELP = `Importerar påhittade löften, vart och ett med fem aktiviteter och fem uppföljningar, i en tom databas.
Varje rad i tabellen är en process och en databas för sig. ”enbart Payload” skriver samma rader utan Lovats regler.

  npm run bench -- import [--promises 2000] [--seed 1] [--how drafts,published,plain] [--cpu-prof mapp]

  MongoDB mäts också när TEST_MONGODB_URL är satt.`

const NAMES = { drafts: 'utkast', published: 'publicerat', plain: 'enbart Payload' }

export async function main(argv) {
  const { values } = parseArgs({
    args: argv,
    options: {
      promises: { type: 'string', default: '2000' },
      seed: { type: 'string', default: '1' },
      how: { type: 'string', default: 'drafts,published,plain' },
      'cpu-prof': { type: 'string' },
      help: { type: 'boolean' },
    },
  })
  if (values.help) return console.log(HELP)
  const rows = generatePromises(Number(values.promises), Number(values.seed))
  console.log(`${values.promises} löften, ${rows.length} rader.`)
  const databases = ['SQLite', ...(process.env.TEST_MONGODB_URL ? ['MongoDB'] : [])]
  const measured = []
  for (const database of databases)
    for (const how of values.how.split(','))
      measured.push({ database, how, ...(await measure({ database, how, rows, profile: values['cpu-prof'] })) })
  printTable(
    ['databas', 'hur', 'dokument', 'sekunder', 'dokument/s', 'MiB som mest', 'gånger enbart Payload'],
    measured.map(({ database, how, documents, ms, mebibytes }) => {
      const plain = measured.find((one) => one.database === database && one.how === 'plain')
      const ratio = plain ? Math.round((ms / plain.ms) * 100) / 100 : '–'
      return [database, NAMES[how], documents, Math.round(ms / 100) / 10, Math.round((documents / ms) * 1000), Math.round(mebibytes), ratio]
    }),
  )
}

const measure = ({ database, how, rows, profile }) =>
  inTemporaryFolder('import', async (folder) => {
    const file = path.join(folder, 'import.csv')
    writeFileSync(file, csvOf(rows))
    const args = [
      ...(profile ? ['--cpu-prof', `--cpu-prof-dir=${path.resolve(profile)}`] : []),
      path.join(import.meta.dirname, 'measure-import.mjs'),
      file,
      how,
    ]
    const { status, stdout, stderr } = spawnSync(findNode(root), args, {
      encoding: 'utf8',
      env: databaseEnvironment(database, folder),
      maxBuffer: 1e8,
    })
    if (status !== 0) throw new Failure(`Mätningen gick inte: ${database}, ${NAMES[how]}.`, `${stdout}\n${stderr}`.slice(-3000))
    return JSON.parse(stdout.trim().split('\n').at(-1))
  })
