import { text } from '@lovat/shared/exchange/testing/arbitrary-text'
import fc from 'fast-check'
import { readSheet } from 'read-excel-file/node'
import { writeWorkbook } from './write-workbook.ts'

let n = 0
for (const v of fc.sample(text, 3000)) {
  if (n > 6) break
  const b = await writeWorkbook({ header: ['Text', 'Typ'], rows: [{ row: 2, cells: [v, 'z'] }] })
  const ok = await readSheet(b, { trim: false }).then(
    (r) => r[1]?.[0] === v || JSON.stringify(r[1]?.[0]),
    (e) => e.message,
  )
  if (ok !== true) {
    n++
    console.log(JSON.stringify(v), ok)
  }
}
