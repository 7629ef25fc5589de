import { parseRows } from '@lovat/shared/exchange/parse-rows'
import { templateTable } from '@lovat/shared/exchange/template'
import { arbitraryDocuments } from '@lovat/shared/exchange/testing/arbitrary-documents'
import { withoutRows } from '@lovat/shared/exchange/testing/without-rows'
import { writeRows } from '@lovat/shared/exchange/write-rows'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import writeExcelFile, { type SheetData } from 'write-excel-file/node'
import { readWorkbook } from './read-workbook.ts'
import { writeTemplateWorkbook, writeWorkbook } from './write-workbook.ts'

const sheet = (data: SheetData) => writeExcelFile(data).toBuffer()

test('what is written as a workbook is read back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDocuments, async (documents) => {
      const read = parseRows(await readWorkbook(await writeWorkbook(writeRows(documents).table)))
      expect(read.errors).toEqual([])
      expect(withoutRows(read.documents)).toStrictEqual(documents)
    }),
    { numRuns: 25 },
  )
})

describe('cells that people made in a spreadsheet', () => {
  test('a date cell is its ISO date, a number its digits, a yes a ja, and an empty row takes its number', async () => {
    const day = { type: Date, value: new Date(Date.UTC(2026, 9, 12)), format: 'yyyy-mm-dd' }
    const { table, errors } = await readWorkbook(
      await sheet([
        ['Datum', 'Antal', 'Belägg saknas'],
        [null, null, null],
        [day, 10, true],
      ]),
    )
    expect(errors).toEqual([])
    expect(table.rows).toEqual([{ row: 3, cells: ['2026-10-12', '10', 'ja'] }])
  })

  test('a kommunkod that the spreadsheet took for a number is reported with its zero', async () => {
    const { errors } = parseRows(
      await readWorkbook(
        await sheet([
          ['Typ', 'Referens', 'Kommunkod', 'Rubrik'],
          ['Problem', 'P-0114-2015-1', 114, 'Trafik'],
        ]),
      ),
    )
    expect(errors).toEqual([
      {
        row: 2,
        column: 'Kommunkod',
        value: '114',
        message: 'Kommunkoden har tappat sin inledande nolla. Skriv 0114 och formatera kolumnen som text.',
      },
    ])
  })

  test('text that begins as a formula is text in a workbook', async () => {
    const { table } = await readWorkbook(await sheet([['Text'], [{ type: String, value: '=1+1' }]]))
    expect(table.rows).toEqual([{ row: 2, cells: ['=1+1'] }])
  })
})

test.each([
  ['empty', new Uint8Array()],
  ['text', new TextEncoder().encode('Typ;Referens')],
  ['cut short', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0, 0, 0])],
])('a file that is no workbook is one clear error: %s', async (_, bytes) => {
  const { errors } = await readWorkbook(bytes)
  expect(errors).toEqual([{ row: null, column: null, value: '', message: expect.stringMatching(/kan inte läsas som en Excelbok/) }])
})

test('the template workbook has every column and no rows', async () => {
  expect(await readWorkbook(await writeTemplateWorkbook())).toEqual({ table: templateTable(), errors: [] })
})
