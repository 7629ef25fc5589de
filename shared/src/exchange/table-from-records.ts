import type { ReadTable, RowError } from './exchange-documents.ts'
import { shortenValue } from './shorten-value.ts'

/** What a cell of a record says, and what is wrong with it where something is. */
export type RecordCell = { text: string; fault?: string }

/**
 * Makes a table of records, the first of which is the header. Columns and rows without content are left out; a row with
 * a cell too many or too few is reported and kept, so that what points at it is not reported too.
 */
export function tableFromRecords(records: readonly (readonly RecordCell[])[]): ReadTable {
  const [first = [], ...rest] = records
  const named = first.map(({ text }) => text.normalize('NFC').trim())
  const width = named.findLastIndex((name) => name !== '') + 1
  const header = named.slice(0, width)
  if (width === 0) {
    const message = 'Första raden är tom. Använd mallen, med kolumnernas namn på första raden.'
    return { table: { header, rows: [] }, errors: [{ row: null, column: null, value: '', message }] }
  }
  const errors: RowError[] = []
  const rows = rest.flatMap((record, index) => {
    const row = index + 2
    if (record.every(({ text }) => text.trim() === '')) return []
    const fail = (column: string | null, value: string, message: string) =>
      errors.push({ row, column, value: shortenValue(value), message })
    const extra = record.slice(width).find(({ text }) => text.trim() !== '')
    if (extra)
      fail(null, extra.text, `Raden har ${record.length} celler men rubrikraden ${width}. Sätt citattecken om text med ; eller , i.`)
    if (record.length < width)
      fail(null, '', `Raden har ${record.length} celler men rubrikraden ${width}. Den är avbruten eller saknar skiljetecken.`)
    for (const [at, cell] of record.slice(0, width).entries()) {
      if (cell.fault !== undefined) fail(header[at] ?? null, cell.text, cell.fault)
      else if (header[at] === '' && cell.text.trim() !== '')
        fail(null, cell.text, 'Kolumnen saknar namn på första raden. Ge den ett namn ur mallen.')
    }
    return [{ row, cells: header.map((_, at) => record[at]?.text ?? '') }]
  })
  return { table: { header, rows }, errors }
}
