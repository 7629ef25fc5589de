import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { writeCsv } from '@lovat/shared/exchange/write-csv'
import { createLocalReq, type PayloadRequest } from 'payload'
import { exportDocuments } from '../commands/export-documents.ts'
import { writeWorkbook } from '../exchange/write-workbook.ts'
import { idsByName } from '../store/lookup.ts'
import { actingAs } from './acting-as.ts'
import { commandLine } from './command-line.ts'
import { faultInWords } from './fault-in-words.ts'
import { openPayload } from './open-payload.ts'

const HELP = `Skriver problem, löften, aktiviteter och uppföljningar till en tabell som kan läsas in igen.

  npm run export -- fil.csv [--kommun 1281] [--user e-post]

  fil         slutar på .csv eller .xlsx
  --kommun    bara en kommun, med sin kod
  --user      vem som exporterar; annars den första administratören
  --help      visar det här`

async function main(): Promise<number> {
  const { values, file } = commandLine({ kommun: { type: 'string' }, user: { type: 'string' }, help: { type: 'boolean' } })
  if (values.help || !file) {
    console.log(HELP)
    return values.help ? 0 : 2
  }
  const payload = await openPayload()
  try {
    const req = await createLocalReq({ user: await actingAs(payload, values.user) }, payload)
    if (values.kommun) await refuseUnknownMunicipality(values.kommun, req)
    const { table, notes } = await exportDocuments({ municipalityCode: values.kommun, req })
    const bytes = path.extname(file).toLowerCase() === '.xlsx' ? await writeWorkbook(table) : writeCsv(table)
    await writeFile(file, bytes).catch((error: NodeJS.ErrnoException) => {
      throw new Error(`Filen ${file} kan inte skrivas (${error.code}). Kontrollera mappen.`, { cause: error })
    })
    for (const { ref, message } of notes) console.error(`${ref}: ${message}`)
    console.log(`Skrev ${table.rows.length} rader till ${file}.`)
    return 0
  } finally {
    await payload.destroy()
  }
}

async function refuseUnknownMunicipality(code: string, req: PayloadRequest): Promise<void> {
  if ((await idsByName('municipality', [code], req)).size === 0)
    throw new Error(`Det finns ingen kommun med koden ${code}. Skriv den med fyra siffror, till exempel 0114.`)
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(faultInWords(error))
    process.exit(1)
  },
)
