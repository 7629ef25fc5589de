import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { writeCsv } from '@lovat/shared/exchange/write-csv'
import { createLocalReq } from 'payload'
import { exportDocuments } from '../commands/export-documents.ts'
import { writeWorkbook } from '../exchange/write-workbook.ts'
import { actingAs } from './acting-as.ts'
import { openPayload } from './open-payload.ts'

const HELP = `Skriver problem, löften, aktiviteter och uppföljningar till en tabell som kan läsas in igen.

  npm run export -- fil.csv [--kommun 1281] [--user e-post]

  fil         slutar på .csv eller .xlsx
  --kommun    bara en kommun, med sin kod
  --user      vem som exporterar; annars den första administratören
  --help      visar det här`

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { kommun: { type: 'string' }, user: { type: 'string' }, help: { type: 'boolean' } } })
  const file = positionals[0]
  if (values.help || !file) {
    console.log(HELP)
    return values.help ? 0 : 2
  }
  const payload = await openPayload()
  try {
    const req = await createLocalReq({ user: await actingAs(payload, values.user) }, payload)
    const { table, notes } = await exportDocuments({ municipalityCode: values.kommun, req })
    await writeFile(file, path.extname(file).toLowerCase() === '.xlsx' ? await writeWorkbook(table) : writeCsv(table))
    for (const { ref, message } of notes) console.error(`${ref}: ${message}`)
    console.log(`Skrev ${table.rows.length} rader till ${file}.`)
    return 0
  } finally {
    await payload.destroy()
  }
}

main().then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(error.message)
    process.exit(1)
  },
)
