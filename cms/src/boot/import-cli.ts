import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { RowError } from '@lovat/shared/exchange/exchange-documents'
import { parseRows } from '@lovat/shared/exchange/parse-rows'
import { readTable } from '@lovat/shared/exchange/read-table'
import { readWorkbook } from '../exchange/read-workbook.ts'
import { commandLine } from './command-line.ts'
import { faultInWords } from './fault-in-words.ts'
import { readPaper } from './read-paper.ts'

const HELP = `Läser in problem, löften, aktiviteter och uppföljningar från en tabell.

  npm run import -- fil.csv [--dry-run] [--user e-post]
  npm run import -- fil.csv --publish --signed-in dokument --signed-on datum [--signed-by roller]

  fil           CSV (UTF-8) eller XLSX enligt mallen: docs/importmall.md, cms/content/mall.csv
  --dry-run     kontrollerar hela filen mot databasen och ändrar ingenting
  --publish     publicerar det som parterna hade godkänt på papper innan det kom hit, utom rader som är märkta
                utkast (bara för administratörer; allt annat läses in som utkast och godkänns i Lovat)
  --signed-in   dokumentet som det godkändes i, till exempel "Överenskommelse 2015"
  --signed-on   när: 2015-01-20, 2015-01 eller 2015
  --signed-by   befattningarna, till exempel "polisen: polisområdeschef; kommunen: kommunstyrelsens ordförande"
  --user        vem som importerar; annars den första administratören
  --help        visar det här

Allt eller inget: finns ett enda fel ändras ingenting, och alla fel som hittats skrivs ut med rad och kolumn.
Samma fil en gång till ändrar ingenting.`

async function main(): Promise<number> {
  const { values, file } = commandLine({
    'dry-run': { type: 'boolean' },
    publish: { type: 'boolean' },
    user: { type: 'string' },
    'signed-in': { type: 'string' },
    'signed-on': { type: 'string' },
    'signed-by': { type: 'string' },
    help: { type: 'boolean' },
  })
  if (values.help || !file) {
    console.log(HELP)
    return values.help ? 0 : 2
  }
  const paper = readPaper(values)
  const bytes = await readFile(file).catch(() => {
    throw new Error(`Filen ${file} kan inte läsas. Kontrollera sökvägen.`)
  })
  const parsed = parseRows(path.extname(file).toLowerCase() === '.xlsx' ? await readWorkbook(bytes) : readTable(bytes))
  if (parsed.errors.length > 0) return tellErrors(parsed.errors)
  // Payload takes seconds to load; a file that is wrong in itself is told at once.
  const [{ createLocalReq }, { importDocuments }, { actingAs }, { openPayload }] = await Promise.all([
    import('payload'),
    import('../commands/import-documents.ts'),
    import('./acting-as.ts'),
    import('./open-payload.ts'),
  ])
  const payload = await openPayload()
  try {
    const req = await createLocalReq({ user: await actingAs(payload, values.user) }, payload)
    const dryRun = values['dry-run'] === true
    const { errors, created, changed, unchanged, entries } = await importDocuments({
      parsed,
      publish: values.publish === true,
      paper,
      dryRun,
      req,
    })
    if (errors.length > 0) return tellErrors(errors)
    const counts = `Nya: ${created}. Ändrade: ${changed}. Oförändrade: ${unchanged}. Publicerade ändringar: ${entries}.`
    console.log(`${dryRun ? 'Provkörning, ingenting är ändrat. ' : ''}${counts}`)
    return 0
  } finally {
    await payload.destroy()
  }
}

function tellErrors(errors: readonly RowError[]): number {
  for (const { row, column, value, message } of errors)
    console.error([row && `Rad ${row}`, column, value && `”${value}”`, message].filter(Boolean).join(', '))
  console.error(`\n${errors.length === 1 ? 'Ett fel' : `${errors.length} fel`}. Ingenting har ändrats.`)
  return 1
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(faultInWords(error))
    process.exit(1)
  },
)
