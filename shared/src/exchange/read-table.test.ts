import { describe, expect, test } from 'vitest'
import { readTable } from './read-table.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))

describe('what can be read', () => {
  test.each([
    ['semicolons', 'Typ;Referens;Text\nLöfte;ML-1;å, ä och ö'],
    ['commas', 'Typ,Referens,Text\nLöfte,ML-1,"å, ä och ö"'],
    ['tabs', 'Typ\tReferens\tText\nLöfte\tML-1\tå, ä och ö'],
    ['a byte order mark', '\ufeffTyp;Referens;Text\nLöfte;ML-1;å, ä och ö'],
    ['quoted names', '"Typ","Referens","Text"\r\n"Löfte","ML-1","å, ä och ö"\r\n'],
    ['old line ends', 'Typ;Referens;Text\rLöfte;ML-1;å, ä och ö'],
    ['space round the names', ' Typ ; Referens ; Text \nLöfte;ML-1;å, ä och ö'],
    ['columns without content after the last', 'Typ;Referens;Text;;\nLöfte;ML-1;å, ä och ö;;'],
  ])('%s', (_, text) => {
    const { table, errors } = readTable(utf8(text))
    expect(errors).toEqual([])
    expect(table).toEqual({ header: ['Typ', 'Referens', 'Text'], rows: [{ row: 2, cells: ['Löfte', 'ML-1', 'å, ä och ö'] }] })
  })

  test('rows have the numbers that a spreadsheet shows, past line breaks in cells and empty rows', () => {
    const { table } = readTable(utf8('Typ;Text\nLöfte;"en\ntvå\r\ntre"\n\n;\nProblem;fyra'))
    expect(table.rows.map(({ row }) => row)).toEqual([2, 5])
  })

  test.each([
    ["'=1+1", '=1+1'],
    ["'- punkt", '- punkt'],
    ["''hej'", "'hej'"],
    ["'hej", "'hej"],
    ['- punkt', '- punkt'],
    ['-3', '-3'],
  ])('the cell %j is the text %j', (cell, text) => {
    expect(readTable(utf8(`Text\n"${cell}"`)).table.rows[0]?.cells).toEqual([text])
  })
})

describe('what can not', () => {
  test.each([
    ['an empty file', utf8(''), /Filen är tom/],
    ['Latin-1', latin1('Typ;Text\nLöfte;å'), /CSV UTF-8/],
    ['a lone surrogate as bytes', new Uint8Array([0x54, 0x0a, 0xed, 0xa0, 0x80]), /CSV UTF-8/],
    ['UTF-16', utf16('Typ;Text\nLöfte;å'), /UTF-16/],
    ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4]), /ändelsen \.xlsx/],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), /Spara den som \.xlsx/],
    ['an empty first row', utf8(';;\nLöfte;a;b'), /Första raden är tom/],
  ])('%s is one error about the file', (_, bytes, message) => {
    const { table, errors } = readTable(bytes)
    expect(errors).toEqual([{ row: null, column: null, value: '', message: expect.stringMatching(message) }])
    expect(table.rows).toEqual([])
  })

  test.each([
    ['a formula', 'Typ;Text\nLöfte;"=1+1"', { row: 2, column: 'Text', value: '=1+1', message: /formel/ }],
    ['a command', 'Typ;Text\nLöfte;@SUM(A1)', { row: 2, column: 'Text', value: '@SUM(A1)', message: /formel/ }],
    ['a cell too many', 'Typ;Text\nLöfte;a;b', { row: 2, column: null, value: 'b', message: /3 celler men rubrikraden 2/ }],
    ['a cell too few', 'Typ;Text\nLöfte;a\nLöfte', { row: 3, column: null, value: '', message: /1 celler men rubrikraden 2/ }],
    ['a column without a name', 'Typ;;Text\nLöfte;x;a', { row: 2, column: null, value: 'x', message: /saknar namn/ }],
    ['a quote that never ends', 'Typ;Text\nLöfte;a\nLöfte;"b', { row: 3, column: null, value: '', message: /Citattecknen/ }],
    ['a quote inside bare text', 'Typ;Text\nLöfte;a"b', { row: 2, column: null, value: '', message: /Citattecknen/ }],
  ])('%s is an error at its row', (_, text, { message, ...where }) => {
    expect(readTable(utf8(text)).errors).toEqual([{ ...where, message: expect.stringMatching(message) }])
  })
})
