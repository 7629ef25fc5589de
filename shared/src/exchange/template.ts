import { COLUMNS } from './columns.ts'
import type { Table } from './exchange-documents.ts'
import { writeCsv } from './write-csv.ts'

/** The empty table that people begin with: every column but the English ones, which are added where they are needed. */
export const templateTable = (): Table => ({ header: COLUMNS.map(({ name }) => name), rows: [] })

/** The same as a CSV file. */
export const templateCsv = (): string => writeCsv(templateTable())
