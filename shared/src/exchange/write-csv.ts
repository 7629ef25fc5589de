import { stringify } from 'csv-stringify/sync'
import type { Table } from './exchange-documents.ts'
import { guard } from './formula-guard.ts'

/**
 * Writes a table as CSV, so that a Swedish Excel opens it with a double click: byte order mark, semicolons, CRLF.
 * Text that a spreadsheet would run as a formula gets an apostrophe first, which `readTable` takes away.
 */
export function writeCsv({ header, rows }: Table): string {
  return stringify([header, ...rows.map(({ cells }) => cells.map(guard))], {
    bom: true,
    delimiter: ';',
    record_delimiter: '\r\n',
    // A bare CR or LF, or the other separators, would be read as the end of a row or a cell by some programs.
    quoted_match: /[\r\n\t,]/,
  })
}
