/**
 * One measurement, in a process and a database of its own: `measure-import.mjs <file.csv> drafts|published|plain`.
 * `plain` writes the same rows with Payload alone: every hook off, one transaction, no ledger.
 * Prints one line of JSON.
 */
import { readFile } from 'node:fs/promises'
import { commitTransaction, createLocalReq, getPayload, initTransaction } from 'payload'
import { loadReferenceData } from '../../cms/src/boot/load-reference-data.ts'
import { importDocuments } from '../../cms/src/commands/import-documents.ts'
import { setGateContext } from '../../cms/src/gate/gate-context.ts'
import config from '../../cms/src/payload.config.ts'
import { idsByName } from '../../cms/src/store/lookup.ts'
import { storeActivity } from '../../cms/src/store/store-activity.ts'
import { storePromise } from '../../cms/src/store/store-promise.ts'
import { storeUpdate } from '../../cms/src/store/store-update.ts'
import { parseRows } from '../../shared/src/exchange/parse-rows.ts'
import { readTable } from '../../shared/src/exchange/read-table.ts'

const [file, how] = process.argv.slice(2)
const payload = await getPayload({ config })
const system = await createLocalReq({}, payload)
setGateContext(system, { system: true })
await initTransaction(system)
await loadReferenceData(system)
await commitTransaction(system)
const req = await createLocalReq({}, payload)
setGateContext(req, { system: true })

const began = performance.now()
const parsed = parseRows(readTable(await readFile(file)))
const parsedAfter = performance.now() - began
if (parsed.errors.length > 0) throw new Error(JSON.stringify(parsed.errors[0]))
const documents = how === 'plain' ? await writePlainly() : await runImport()
const ms = performance.now() - began
console.log(JSON.stringify({ documents, ms, parseMs: parsedAfter, mebibytes: process.resourceUsage().maxRSS / 1024 }))
if (process.env.DATABASE_URL) await payload.db.connection.dropDatabase()
await payload.destroy()
process.exit(0)

async function runImport() {
  const publish = how === 'published'
  const paper = publish ? { document: 'Påhittat beslut, till mätningen', on: '2026', by: {} } : undefined
  const { errors, created } = await importDocuments({ parsed, publish, paper, dryRun: false, req })
  if (errors.length > 0) throw new Error(JSON.stringify(errors[0]))
  return created
}

async function writePlainly() {
  for (const collection of payload.config.collections) for (const name of Object.keys(collection.hooks)) collection.hooks[name] = []
  const ids = new Map()
  const codes = new Set(parsed.documents.promises.map(({ document }) => document.municipality))
  for (const [code, id] of await idsByName('municipality', [...codes], req)) ids.set(code, id)
  const related = { idOf: (_, name) => ids.get(name) }
  let documents = 0
  const create = async (collection, { ref }, row, municipality) => {
    const data = { ...row, municipality: ids.get(municipality), _status: 'draft' }
    const { id } = await payload.create({ collection, data, draft: true, depth: 0, locale: 'sv', overrideAccess: true, req })
    ids.set(ref, id)
    documents += 1
  }
  await initTransaction(req)
  for (const { document } of parsed.documents.promises) {
    await create('promises', document, storePromise(document, related, 'sv'), document.municipality)
    for (const activity of document.activities)
      await create('activities', activity, storeActivity(activity, document.ref, related, 'sv'), document.municipality)
  }
  for (const { document } of parsed.documents.updates)
    await create('updates', document, storeUpdate(document, related, 'sv'), document.municipality)
  await commitTransaction(req)
  return documents
}
