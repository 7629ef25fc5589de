import type { Table } from '@lovat/shared/exchange/exchange-documents'
import { templateTable } from '@lovat/shared/exchange/template'
import writeExcelFile, { type SheetData } from 'write-excel-file/node'
import { escapeSheetText } from './escape-sheet-text.ts'

/** Rows of the template that are formatted as text, so that what people write keeps its zeros and dates stay as written. */
const TEMPLATE_ROWS = 200

/**
 * Writes a table as an XLSX workbook with one sheet: the header in bold and always in view, every cell formatted as
 * text, so that Excel neither takes the zero from 0114 nor runs text as a formula. `emptyRows` more are made ready so.
 */
export function writeWorkbook({ header, rows }: Table, emptyRows = 0): Promise<Buffer> {
  const text = (value: string) => (value === '' ? { ...TEXT } : { ...TEXT, value: escapeSheetText(value) })
  const empty = Array.from({ length: emptyRows }, () => header.map(() => ({ ...TEXT })))
  const data: SheetData = [
    header.map((name) => ({ ...TEXT, value: name, fontWeight: 'bold' as const })),
    ...rows.map(({ cells }) => cells.map(text)),
    ...empty,
  ]
  return writeExcelFile(data, {
    sheet: 'Medborgarlöften',
    columns: header.map((name) => ({ width: widthOf(name) })),
    stickyRowsCount: 1,
  }).toBuffer()
}

/** The template: every column but the English ones, and rows to write in. */
export const writeTemplateWorkbook = (): Promise<Buffer> => writeWorkbook(templateTable(), TEMPLATE_ROWS)

const TEXT = { type: String, format: '@', alignVertical: 'top' } as const

const widthOf = (name: string): number => Math.max(14, name.length + 2)
