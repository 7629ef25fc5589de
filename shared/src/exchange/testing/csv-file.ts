import type { ParsedExchange } from '../exchange-documents.ts'
import { parseRows } from '../parse-rows.ts'
import { readTable } from '../read-table.ts'

type Cells = Record<string, string>

/** Rows that are right, to be spoiled one cell at a time. */
export const PROBLEM: Cells = { Typ: 'Problem', Referens: 'P-1281-2015-1', Kommunkod: '1281', Rubrik: 'Höga farter' }
export const PROMISE: Cells = {
  Typ: 'Löfte',
  Referens: 'ML-1281-2015-1',
  Kommunkod: '1281',
  Rubrik: 'En tryggare trafik',
  Text: 'Polisen och kommunen lovar.',
  Parter: 'polisen: Polisen | kommunen: Lunds kommun',
  Från: '2015-01-01',
  Till: '2015-12-31',
}
export const ACTIVITY: Cells = {
  Typ: 'Aktivitet',
  Referens: 'ML-1281-2015-1-1',
  Text: 'Vi gör kontroller.',
  Slag: 'kontroll',
  Ansvarig: 'polisen: Polisen',
  Årstid: 'hösten 2015',
  Måltyp: 'minst',
  Målantal: '10',
  Målenhet: 'kontroller',
}
export const UPDATE: Cells = {
  Typ: 'Uppföljning',
  Referens: 'ML-1281-2015-1-U1',
  Text: 'Tre kontroller gjorda.',
  Slag: 'framsteg',
  Datum: '2015-05-02',
  Avsändare: 'polisen: Polisen',
  Aktivitet: 'ML-1281-2015-1-1',
  Antal: '3',
  'Belägg saknas': 'ja',
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`

/** A CSV file with the columns that its rows have. */
export function csvOf(rows: readonly Cells[], separator = ';'): string {
  const header = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return [header, ...rows.map((row) => header.map((name) => row[name] ?? ''))]
    .map((cells) => cells.map(quoted).join(separator))
    .join('\r\n')
}

export const parseText = (text: string): ParsedExchange => parseRows(readTable(new TextEncoder().encode(text)))
export const parseCells = (...rows: Cells[]): ParsedExchange => parseText(csvOf(rows))
