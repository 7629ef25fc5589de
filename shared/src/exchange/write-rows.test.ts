import { describe, expect, test } from 'vitest'
import type { DocumentsToWrite } from './exchange-documents.ts'
import { ACTIVITY, PROBLEM, PROMISE, parseCells, UPDATE } from './testing/csv-file.ts'
import { writeCsv } from './write-csv.ts'
import { writeRows } from './write-rows.ts'

const column = (documents: DocumentsToWrite, name: string): (string | undefined)[] => {
  const { header, rows } = writeRows(documents).table
  return rows.map(({ cells }) => cells[header.indexOf(name)])
}

test('rows come by kommun, year and number, each promise with what belongs to it', () => {
  const tenth = { ...PROMISE, Referens: 'ML-1281-2015-10', Adress: 'tionde' }
  const { documents, errors } = parseCells(
    { ...UPDATE, Referens: 'ML-1281-2015-10-U1', Aktivitet: '', Antal: '' },
    tenth,
    { ...UPDATE, Referens: 'ML-1281-2015-1-U10' },
    { ...UPDATE, Referens: 'ML-1281-2015-1-U9' },
    ACTIVITY,
    PROMISE,
    { ...PROBLEM, Referens: 'P-1281-2016-1' },
    { ...ACTIVITY, Referens: 'ML-1281-2015-9-1' },
    { ...PROBLEM, Referens: 'P-0114-2016-1', Kommunkod: '0114' },
  )
  expect(errors).toEqual([])
  expect(column(documents, 'Referens')).toEqual([
    'P-0114-2016-1',
    'ML-1281-2015-1',
    'ML-1281-2015-1-1',
    'ML-1281-2015-1-U9',
    'ML-1281-2015-1-U10',
    'ML-1281-2015-9-1',
    'ML-1281-2015-10',
    'ML-1281-2015-10-U1',
    'P-1281-2016-1',
  ])
})

test('English columns are there only when some row has English', () => {
  const swedish = parseCells(PROBLEM).documents
  const english = parseCells({ ...PROBLEM, 'Rubrik (en)': 'Speeding' }).documents
  expect(writeRows(swedish).table.header.filter((name) => name.endsWith('(en)'))).toEqual([])
  expect(writeRows(english).table.header.filter((name) => name.endsWith('(en)'))).toEqual(['Rubrik (en)'])
})

describe('what the table can not hold is noted', () => {
  const { documents } = parseCells(PROMISE, { ...UPDATE, Belägg: 'rapport: Lägesbild' })
  const [update] = documents.updates
  if (!update) throw new Error('The update was not read')

  test('an uploaded file', () => {
    const file = { sha256: 'a'.repeat(64), name: 'bild.jpg', mimeType: 'image/jpeg', bytes: 1 }
    const withFile = { ...update, document: { ...update.document, evidence: [{ kind: 'photo' as const, title: 'Bild', file }] } }
    expect(writeRows({ ...documents, updates: [withFile] }).notes).toEqual([
      { ref: 'ML-1281-2015-1-U1', message: expect.stringMatching(/bild\.jpg.*följer inte med/) },
    ])
  })

  test('a reference that says another kommun than the document', () => {
    const moved = { ...update, document: { ...update.document, municipality: '0114' } }
    expect(writeRows({ ...documents, updates: [moved] }).notes).toEqual([
      { ref: 'ML-1281-2015-1-U1', message: expect.stringMatching(/stämmer inte/) },
    ])
  })

  test('more than a cell can hold', () => {
    const evidence = Array.from({ length: 200 }, () => ({ kind: 'report' as const, title: 'a'.repeat(300) }))
    expect(writeRows({ ...documents, updates: [{ ...update, document: { ...update.document, evidence } }] }).notes).toEqual([
      { ref: 'ML-1281-2015-1-U1', message: expect.stringMatching(/Belägg har \d+ tecken/) },
    ])
  })
})

test('CSV has a byte order mark, semicolons, CRLF, quotes where needed and no formulas', () => {
  const table = {
    header: ['Typ', 'Text'],
    rows: ['=1+1', '+1', '-1', '@a', "'a", ' a', 'a\rb', 'a;"b"', 'a,b'].map((text, at) => ({ row: at + 2, cells: ['x', text] })),
  }
  expect(writeCsv(table)).toBe(
    '\ufeffTyp;Text\r\n' +
      ["'=1+1", "'+1", "'-1", "'@a", "''a", "' a", '"a\rb"', '"a;""b"""', '"a,b"'].map((cell) => `x;${cell}\r\n`).join(''),
  )
})
