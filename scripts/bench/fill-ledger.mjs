/**
 * Fills a new database as a nation would have: `fill-ledger.mjs <pages>`. The kommuner, three people of the first of them
 * with the password in `BENCH_PASSWORD`, and behind it in the ledger so many promises with follow-ups that the site has about `pages`
 * pages. Only the ledger holds those: it is all that the site reads. Prints one line of JSON: how many entries there are.
 */
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { canonicalJson } from '@lovat/shared/contract/canonical-json'
import { entryHash } from '@lovat/shared/contract/ledger-entry'
import { commitTransaction, createLocalReq, getPayload, initTransaction } from 'payload'
import { loadReferenceData } from '../../cms/src/boot/load-reference-data.ts'
import { env } from '../../cms/src/env.ts'
import { setGateContext } from '../../cms/src/gate/gate-context.ts'
import { newestEntry } from '../../cms/src/ledger/newest-entry.ts'
import config from '../../cms/src/payload.config.ts'
import { nationalLedger } from '../../site/test/national/national-ledger.ts'

const AT_A_TIME = 1000
const [pages] = process.argv.slice(2).map(Number)
const payload = await getPayload({ config })
const system = await createLocalReq({}, payload)
setGateContext(system, { system: true })
await initTransaction(system)
await loadReferenceData(system)
await commitTransaction(system)
await addPeople()

const rows = [...sealed(await newestEntry(await createLocalReq({}, payload)))]
if (env.DATABASE_URL) await intoMongodb()
await payload.destroy()
if (!env.DATABASE_URL) intoSqlite()
console.log(JSON.stringify({ entries: rows.at(-1).number }))
process.exit(0)

async function addPeople() {
  const [{ id }] = (await payload.find({ collection: 'municipalities', sort: 'code', limit: 1, depth: 0 })).docs
  const people = [
    ['skribent', { party: 'municipality', role: 'writer' }],
    ['polis', { party: 'police', role: 'approver' }],
    ['kommun', { party: 'municipality', role: 'approver' }],
  ]
  for (const [name, seat] of people) {
    const memberships = [{ ...seat, municipalities: [id] }]
    const data = { email: `${name}@matning.example`, name, password: process.env.BENCH_PASSWORD, memberships }
    await payload.create({ collection: 'users', data })
  }
}

/** The nation's entries, chained to what is there; the kommuner are there already. */
function* sealed({ number, hash }) {
  let last = { number, hash }
  for (const entry of nationalLedger(pages)) {
    if (entry.type === 'municipality') continue
    const unsealed = { ...entry, number: last.number + 1, previous: last.hash }
    const whole = { ...unsealed, hash: entryHash(unsealed) }
    last = whole
    const { type, ref, action, documentHash } = whole
    yield { number: whole.number, type, ref, hash: whole.hash, action, documentHash, entry: canonicalJson(whole) }
  }
}

async function intoMongodb() {
  const { collection } = payload.db.collections['ledger-entries']
  for (let from = 0; from < rows.length; from += AT_A_TIME) await collection.insertMany(rows.slice(from, from + AT_A_TIME))
}

function intoSqlite() {
  const database = new DatabaseSync(path.join(env.LOVAT_DATA, 'lovat.db'))
  const insert = database.prepare(
    'INSERT INTO ledger_entries (id, number, type, ref, hash, action, document_hash, entry) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  )
  database.exec('BEGIN')
  for (const { number, type, ref, hash, action, documentHash, entry } of rows)
    insert.run(`bench-${String(number).padStart(10, '0')}`, number, type, ref, hash, action, documentHash, entry)
  database.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE)')
  database.close()
}
