import { publicText } from '../contract/primitives.ts'
import { readChoice } from './cell-choice.ts'
import { checkCells } from './check-cells.ts'
import { checkHeader, type Header } from './check-header.ts'
import { checkRow } from './check-row.ts'
import { COLUMNS } from './columns.ts'
import { type ErrorList, errorList } from './error-list.ts'
import type { ParsedExchange, ReadTable, RowInfo, Stage, TableRow } from './exchange-documents.ts'
import { type GatheredRow, gatherDocuments } from './gather-documents.ts'
import { issueMessage } from './issue-message.ts'
import { outsideReferences } from './outside-references.ts'
import { type ReadRow, rowReader } from './read-row.ts'
import { refuseSameAddress, refuseSameReference } from './refuse-duplicates.ts'
import { type RowType, rowTypeLabel } from './row-types.ts'
import { validateRow } from './validate-row.ts'

const changeNote = publicText.max(2000)

/**
 * Reads a table as documents. In: what `readTable` or the workbook reader gave, its errors included. Out: the documents,
 * what they point at outside the file, and every fault of every row; nothing is thrown for what a file may hold.
 */
export function parseRows({ table, errors: first }: ReadTable): ParsedExchange {
  const errors = errorList(first)
  const header = table.header.length > 0 ? checkHeader(table.header, errors) : new Map<string, number>()
  if (!header.has('Typ') || !header.has('Referens')) {
    return { documents: gatherDocuments([]), references: [], errors: errors.all() }
  }
  checkCells(table, errors)
  const typed = table.rows.flatMap((row) => withType(row, header, errors))
  checkNeededColumns(typed, header, errors)
  const readRow = rowReader(header, errors)
  const lines = typed.map(({ type, row }) => readRow(type, row))
  refuseSameReference(lines, errors)
  const documents = lines.flatMap((line) => documentOf(line, errors))
  refuseSameAddress(documents, errors)
  // Rows that can't be read count too: what points at them is not wrong for that.
  const refs = new Set(table.rows.map(({ cells }) => (cells[header.get('Referens') ?? -1] ?? '').trim()))
  return { documents: gatherDocuments(documents), references: outsideReferences(lines, refs), errors: errors.all() }
}

type TypedRow = { type: RowType; row: TableRow }

function withType(row: TableRow, header: Header, errors: ErrorList): TypedRow[] {
  const text = row.cells[header.get('Typ') ?? -1] ?? ''
  const type = readChoice(text, rowTypeLabel)
  if (type.ok) return [{ type: type.value, row }]
  if (!errors.knows(row.row, 'Typ')) errors.add(row.row, 'Typ', text, type.faults.join(' '))
  return []
}

function checkNeededColumns(rows: readonly TypedRow[], header: Header, errors: ErrorList): void {
  const firstOf = new Map<RowType, number>()
  for (const { type, row } of rows) if (!firstOf.has(type)) firstOf.set(type, row.row)
  for (const { name, fields } of COLUMNS) {
    const needs = [...firstOf].find(([type]) => fields[type]?.required)
    if (!needs || header.has(name) || errors.knows(1, name)) continue
    errors.add(1, name, '', `Kolumnen ${name} saknas. ${rowTypeLabel[needs[0]]} på rad ${needs[1]} behöver den.`)
  }
}

function documentOf(line: ReadRow, errors: ErrorList): GatheredRow[] {
  checkRow(line, errors)
  const info = rowInfo(line, errors)
  const validated = validateRow(line, errors)
  return validated ? [{ ...info, ...validated }] : []
}

function rowInfo({ row, values, cell }: ReadRow, errors: ErrorList): RowInfo {
  const stage = values.get('$stage') as Stage | undefined
  const note = values.get('$changeNote') as string | undefined
  const faults = note === undefined ? [] : (changeNote.safeParse(note, { error: issueMessage }).error?.issues ?? [])
  for (const { message } of faults) errors.add(row, 'Ändringsnot', cell('Ändringsnot'), message)
  return { row, ...(stage && { stage }), ...(note !== undefined && { changeNote: note }) }
}
