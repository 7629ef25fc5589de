import { MAX_CELL } from './check-cells.ts'
import { COLUMNS, type Column, englishName, isLocalized } from './columns.ts'
import type { DocumentsToWrite, ExportNote, TableRow, WrittenTable } from './exchange-documents.ts'
import { orderForWriting, type RowToWrite } from './order-for-writing.ts'
import { whatDoesNotFit } from './what-does-not-fit.ts'

/**
 * Writes documents as a table, in the order kommun, year, number: a kommun's problems, then each promise with its
 * activities and its updates. English columns are there when any row has English. `parseRows` gives the documents back,
 * activities by number; what the table can't hold is told in `notes`, never left out in silence.
 */
export function writeRows(documents: DocumentsToWrite): WrittenTable {
  const rows = orderForWriting(documents)
  const written = rows.map(writeRow)
  const columns = COLUMNS.flatMap((column) => (isLocalized(column) ? [column.name, englishName(column.name)] : [column.name]))
  const plain = new Set(COLUMNS.map(({ name }) => name))
  const header = columns.filter((name) => plain.has(name) || written.some((cells) => cells.has(name)))
  const notes = rows.flatMap((row, index) => [...whatDoesNotFit(row), ...tooLong(row, written[index] ?? new Map())])
  const table = written.map((cells, index): TableRow => ({ row: index + 2, cells: header.map((name) => cells.get(name) ?? '') }))
  return { table: { header, rows: table }, notes }
}

type WrittenCells = Map<string, string>

function writeRow(row: RowToWrite): WrittenCells {
  const cells: WrittenCells = new Map()
  for (const column of COLUMNS) writeField(column, row, cells)
  return cells
}

function writeField(column: Column, { type, value }: RowToWrite, cells: WrittenCells): void {
  const field = column.fields[type]
  const whole = field && value(field.path)
  if (!field || whole === undefined) return
  if (!field.form.localized) return void cells.set(column.name, field.form.write(whole))
  const { sv, en } = field.form.localized.split(whole)
  cells.set(column.name, field.form.write(sv))
  if (en !== undefined) cells.set(englishName(column.name), field.form.write(en))
}

const tooLong = ({ ref }: RowToWrite, cells: WrittenCells): ExportNote[] =>
  [...cells].flatMap(([column, { length }]) =>
    length > MAX_CELL
      ? [{ ref, message: `${column} har ${length} tecken, fler än en cell rymmer (${MAX_CELL}), och kan inte läsas in igen.` }]
      : [],
  )
