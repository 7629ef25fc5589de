import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseRows } from './parse-rows.ts'
import { readTable } from './read-table.ts'
import { arbitraryDocuments } from './testing/arbitrary-documents.ts'
import { withoutRows } from './testing/without-rows.ts'
import { writeCsv } from './write-csv.ts'
import { writeRows } from './write-rows.ts'

test('what is written as CSV is read back as it was', () => {
  fc.assert(
    fc.property(arbitraryDocuments, (documents) => {
      const { table, notes } = writeRows(documents)
      const read = parseRows(readTable(new TextEncoder().encode(writeCsv(table))))
      expect(notes).toEqual([])
      expect(read.errors).toEqual([])
      expect(withoutRows(read.documents)).toStrictEqual(documents)
    }),
    { numRuns: 150 },
  )
})
