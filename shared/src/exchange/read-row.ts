import { joinNames } from '../text/join-names.ts'
import { type CellForm, fault, type Reading, read } from './cell-form.ts'
import type { Header } from './check-header.ts'
import { COLUMNS, columnNames, englishName, type Field } from './columns.ts'
import type { ErrorList } from './error-list.ts'
import type { TableRow } from './exchange-documents.ts'
import { ROW_TYPES, type RowType, rowTypeLabel } from './row-types.ts'

/** A row whose cells have been read: values by their path, and the cells as they stood. */
export type ReadRow = {
  row: number
  type: RowType
  values: Map<string, unknown>
  /** The text of the cell under a column; "" when the cell is empty or the file has no such column. */
  cell(column: string): string
}

/** The columns that a type of row uses, and those of the file that it doesn't; worked out once per file. */
type Plan = { fields: { name: string; english: string | undefined; field: Field }[]; foreign: { name: string; users: RowType[] }[] }

/** Makes the reader for the rows of one file. It reports every faulty cell, and leaves it out of the values. */
export function rowReader(header: Header, errors: ErrorList): (type: RowType, row: TableRow) => ReadRow {
  const plans = new Map(ROW_TYPES.map((type) => [type, planFor(type, header)]))
  return (type, { row, cells }) => {
    const line: ReadRow = { row, type, values: new Map(), cell: (column) => cellAt(cells, header.get(column)) }
    const { fields, foreign } = plans.get(type) ?? planFor(type, header)
    for (const { name, english, field } of fields) readField(line, name, english, field, errors)
    for (const { name, users } of foreign) refuse(line, name, users, errors)
    return line
  }
}

function planFor(type: RowType, header: Header): Plan {
  const usersOf = new Map(COLUMNS.map(({ name, fields }) => [name, ROW_TYPES.filter((user) => fields[user])]))
  const foreign = columnNames
    .filter((name) => header.has(name))
    .map((name) => ({ name, users: usersOf.get(name.replace(/ \(en\)$/, '')) ?? [] }))
  return {
    fields: COLUMNS.flatMap(({ name, fields }) => {
      const field = fields[type]
      return field ? [{ name, field, english: field.form.localized && englishName(name) }] : []
    }),
    foreign: foreign.filter(({ users }) => !users.includes(type)),
  }
}

function cellAt(cells: readonly string[], at: number | undefined): string {
  const text = at === undefined ? '' : (cells[at] ?? '')
  return text === '' || text.trim() === '' ? '' : text
}

function readField(line: ReadRow, name: string, english: string | undefined, field: Field, errors: ErrorList): void {
  const { row, type, values, cell } = line
  const { path, form, required } = field
  const text = cell(name)
  const translated = english === undefined ? '' : cell(english)
  if (errors.knows(row, name)) return
  if (text !== '') {
    const value = readValue(line, name, text, english, translated, form, errors)
    if (value.ok) values.set(path, value.value)
  } else if (translated !== '') errors.add(row, name, '', 'Den engelska texten är ifylld men inte den svenska. Skriv den också.')
  else if (required) errors.add(row, name, '', `Cellen är tom men behövs för ${rowTypeLabel[type]}: ${form.allowed.replaceAll('`', '')}.`)
  else if (form.empty !== undefined) values.set(path, form.empty)
}

function readValue(
  { row }: ReadRow,
  name: string,
  text: string,
  english: string | undefined,
  translated: string,
  form: CellForm<unknown>,
  errors: ErrorList,
): Reading<unknown> {
  const readText = (column: string, cell: string): Reading<unknown> => {
    if (errors.knows(row, column)) return fault()
    const reading = form.read(form.verbatim ? cell : cell.trim())
    if (!reading.ok) for (const message of reading.faults) errors.add(row, column, cell, message)
    return reading
  }
  const value = readText(name, text)
  if (!form.localized || english === undefined) return value
  const translation = translated === '' ? read(undefined) : readText(english, translated)
  if (!value.ok || !translation.ok) return fault()
  const joined = form.localized.join(value.value, translation.value)
  if (!joined.ok) for (const message of joined.faults) errors.add(row, english, translated, message)
  return joined
}

function refuse({ row, type, cell }: ReadRow, name: string, users: readonly RowType[], errors: ErrorList): void {
  const text = cell(name)
  if (text === '') return
  const names = joinNames(users.map((user) => rowTypeLabel[user]))
  errors.add(row, name, text, `Kolumnen används inte för ${rowTypeLabel[type]}, bara för ${names}. Töm cellen.`)
}
