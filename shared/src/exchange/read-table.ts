import { CsvError, parse } from 'csv-parse/sync'
import { columnNames } from './columns.ts'
import { decodeCsv } from './decode-csv.ts'
import type { ReadTable } from './exchange-documents.ts'
import { isFormula, unguard } from './formula-guard.ts'
import { type RecordCell, tableFromRecords } from './table-from-records.ts'

/**
 * Reads the bytes of a CSV file as a table: UTF-8, with comma, semicolon or tab between cells.
 * Rows are numbered as a spreadsheet shows them, whatever line breaks there are inside cells. Nothing is thrown for a
 * bad file: the errors say what is wrong, and the table holds what could be read.
 */
export function readTable(bytes: Uint8Array): ReadTable {
  const decoded = decodeCsv(bytes)
  if (!decoded.ok) return unreadable(null, decoded.message)
  try {
    const records = parse(decoded.text, {
      delimiter: findDelimiter(decoded.text),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
    })
    return tableFromRecords(records.map((record) => record.map(readCell)))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const { records } = error
    return unreadable(typeof records === 'number' ? records + 1 : null, QUOTES)
  }
}

const QUOTES =
  'Citattecknen går inte ihop här eller tidigare i filen. En text med citattecken i skrivs inom citattecken och med dem dubblerade: "Han sa ""ja"" till det".'

const unreadable = (row: number | null, message: string): ReadTable => ({
  table: { header: [], rows: [] },
  errors: [{ row, column: null, value: '', message }],
})

function readCell(raw: string): RecordCell {
  if (!isFormula(raw)) return { text: unguard(raw) }
  return { text: raw, fault: "Cellen börjar som en formel. Skriv in själva värdet. Ska texten börja så, sätt en apostrof först: '=" }
}

/** The separator that makes most of the first line into names of columns. */
export function findDelimiter(text: string): string {
  const [line = ''] = text.split(/[\r\n]/, 1)
  const known = new Set(columnNames)
  const names = (delimiter: string) =>
    line.split(delimiter).filter((name) => known.has(name.replaceAll('"', '').normalize('NFC').trim())).length
  const ranked = [';', ',', '\t'].toSorted((a, b) => names(b) - names(a) || line.split(b).length - line.split(a).length)
  return ranked[0] ?? ';'
}
