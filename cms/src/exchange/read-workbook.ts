import type { ReadTable } from '@lovat/shared/exchange/exchange-documents'
import { type RecordCell, tableFromRecords } from '@lovat/shared/exchange/table-from-records'
import { InvalidInputError, InvalidSpreadsheetError, readSheet } from 'read-excel-file/node'

/**
 * Reads the first sheet of an XLSX workbook as a table, as `readTable` reads CSV. Dates become ISO dates, numbers their
 * digits, TRUE and FALSE ja and nej, formulas the value they have. A file that is no workbook is an error in the answer.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadTable> {
  try {
    const records: readonly (readonly unknown[])[] = await readSheet(Buffer.from(bytes), { trim: false })
    return tableFromRecords(records.map((record) => record.map(readCell)))
  } catch (error) {
    if (!(error instanceof InvalidInputError || error instanceof InvalidSpreadsheetError)) throw error
    return unreadable(error.message)
  }
}

function unreadable(reason: string): ReadTable {
  // The reader stops at the first cell that shows an error, and names it in its message only.
  const row = /row (\d+), col \d+/.exec(reason)?.[1]
  const message = row
    ? 'En cell på raden går inte att läsa, oftast för att dess formel visar ett fel (#REF!, #SAKNAS!). Skriv in själva värdet.'
    : 'Filen kan inte läsas som en Excelbok (.xlsx). Spara om den i Excel, eller spara den som CSV UTF-8.'
  return { table: { header: [], rows: [] }, errors: [{ row: row ? Number(row) : null, column: null, value: '', message }] }
}

function readCell(value: unknown): RecordCell {
  if (value === null || value === undefined) return { text: '' }
  if (value instanceof Date) return readDate(value)
  if (typeof value === 'boolean') return { text: value ? 'ja' : 'nej' }
  return { text: String(value) }
}

/** Excel keeps a day as midnight; the reader gives it in UTC. */
function readDate(date: Date): RecordCell {
  if (Number.isNaN(date.valueOf())) return { text: '', fault: 'Datumet i cellen finns inte. Skriv det som text, så här: 2026-10-12.' }
  const [day = '', time] = date.toISOString().split('T')
  return { text: time === '00:00:00.000Z' ? day : date.toISOString() }
}
