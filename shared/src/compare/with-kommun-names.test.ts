import { expect, it } from 'vitest'
import { documentLines } from './document-lines.ts'
import { withKommunNames } from './with-kommun-names.ts'

const NAMES = { '1281': 'Lunds kommun', '1280': 'Malmö stad' }

it.each([
  [{ type: 'promise', municipality: '1281', title: { sv: '1281' } }, ['Kommun: Lunds kommun (1281)', 'Rubrik: 1281']],
  [{ type: 'agreement', municipalities: ['1280', '1281', '0000'] }, ['Kommuner: Malmö stad (1280), Lunds kommun (1281), 0000']],
  [{ type: 'municipality', code: '1281', neighbours: ['1280'] }, ['Kommunkod: 1281', 'Grannkommuner: Malmö stad (1280)']],
  [{ type: 'promise', municipality: { odd: true } }, ['Kommun: {"odd":true}']],
  [{ type: 'promise', title: { sv: 'Utan kommun' } }, ['Rubrik: Utan kommun']],
])('%j', (document, lines) => {
  const before = structuredClone(document)
  const read = documentLines(withKommunNames(document, NAMES)).map(({ label, text }) => `${label}: ${text}`)
  expect(read).toEqual(expect.arrayContaining(lines))
  expect(document).toEqual(before)
})

it('no document is no document', () => expect(withKommunNames(null, NAMES)).toBeNull())
