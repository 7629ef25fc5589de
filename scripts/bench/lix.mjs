import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { Failure } from '../setup/failure.mjs'
import { findNode } from '../setup/node-binary.mjs'
import { root } from '../setup/root.mjs'
import { checkedSettings } from '../start/preflight.mjs'
import { percentile, printTable } from './table.mjs'

const HELP = `Visar hur lättlästa löftena är, med måttet LIX: under 30 mycket lätt, 30–40 lätt, 40–50 som i tidningar,
50–60 svår, över 60 mycket svår. Svårast först. Korta texter slår: under femtio ord avgör en enda mening.

  npm run bench -- lix [--ledger <fil>] [--json]

Utan --ledger läses webbplatsens kopia av liggaren i datamappen (site/ledger.jsonl).`

const SCRIPT = path.join(root, 'scripts/bench/lix-of-ledger.mjs')

export async function main(argv) {
  const { values } = parseArgs({
    args: argv,
    options: { ledger: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
  })
  if (values.help) return console.log(HELP)
  const ledger = values.ledger ?? path.join(checkedSettings({ root, env: process.env }).settings.LOVAT_DATA, 'site/ledger.jsonl')
  const promises = measure(ledger)
  if (values.json) return console.log(JSON.stringify(promises))
  if (promises.length === 0) return console.log('Inga löften är publicerade i liggaren.')
  printTable(
    ['löfte', 'LIX', 'ord', 'lättläst LIX', 'rubrik'],
    promises.map(({ ref, wording, plain, title }) => [ref, wording.lix, wording.words, plain ? String(plain.lix) : '–', title]),
  )
  const of = (read) => promises.map(read).filter((lix) => lix !== undefined)
  const median = (lixes) => (lixes.length > 0 ? percentile(lixes, 0.5) : '–')
  const wordings = of(({ wording }) => wording.lix)
  const plains = of(({ plain }) => plain?.lix)
  console.log(
    `\n  Median: ${median(wordings)} för lydelser (${wordings.length}), ${median(plains)} för lättlästa texter (${plains.length}).`,
  )
  console.log(`  Lydelser över 40: ${wordings.filter((lix) => lix > 40).length} av ${wordings.length}.`)
}

/** On the Node of the project: the measure is TypeScript. */
function measure(ledger) {
  const { status, stdout, stderr } = spawnSync(findNode(root), [SCRIPT, path.resolve(ledger)], { encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (status !== 0) throw new Failure(`Liggaren ${ledger} gick inte att läsa.`, stderr)
  return JSON.parse(stdout)
}
