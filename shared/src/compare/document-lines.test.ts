import { describe, expect, it } from 'vitest'
import { publicDocument } from '../contract/public-document.ts'
import { aMunicipality, anActivity, anAgreement, anIndicator, anUpdate, aProblem, aPromise } from '../test-data/valid-documents.ts'
import * as labels from '../text/labels.ts'
import { documentLines } from './document-lines.ts'
import { everyLeaf, valueAt, withValueAt } from './testing/every-leaf.ts'
import { exampleDocuments, fullDocuments } from './testing/whole-documents.ts'

const read = (document: object) => documentLines(document as Record<string, unknown>).map(({ label, text }) => `${label}: ${text}`)
/** What a reader sees, without the labels of lines: a difference in a label alone doesn't count as shown. */
const seen = (document: object) => JSON.stringify(documentLines(document as Record<string, unknown>).map(({ key, text }) => [key, text]))
const everyDocument = [...exampleDocuments, ...fullDocuments].map((document) => ({
  name: `${document.type} ${'ref' in document ? document.ref : ''}`,
  document,
}))
/** The codes that can stand where this one stands. */
const codesBeside = (code: unknown) =>
  Object.values(labels)
    .map((table) => Object.keys(table))
    .filter((codes) => codes.includes(String(code)))
    .flat()

/** Everything that could stand in its place: other words, other codes, another day, nothing. */
function otherValues(value: unknown): unknown[] {
  if (typeof value === 'boolean') return [!value, undefined]
  if (typeof value === 'number') return [value + 1, value * 1000, value + 0.001, undefined]
  const others = [`${value}x`, 'Något annat', '2031-05-06', 'window', 'region', 'local', ...codesBeside(value), undefined]
  return others.filter((other) => other !== value)
}

describe('every member of every document is shown', () => {
  it.each(everyDocument)('whatever changes in $name, some line differs', ({ document }) => {
    const before = seen(document)
    const unseen = everyLeaf(document).flatMap((path) =>
      otherValues(valueAt(document, path))
        .filter((value) => seen(withValueAt(document, path, value)) === before)
        .map((value) => `${path.join('.')} → ${value}`),
    )
    expect(everyLeaf(document).length).toBeGreaterThan(4)
    expect(unseen).toEqual([])
  })

  it('the documents that it is tried on are valid and have every member that there is', () => {
    for (const document of fullDocuments) expect(publicDocument.parse(document)).toBeTruthy()
    for (const { shape } of publicDocument.options) {
      const members = new Set(
        fullDocuments
          .filter(({ type }) => type === shape.type.value)
          .flatMap((document) => everyLeaf(document))
          .map(([name]) => name),
      )
      expect([...members].toSorted()).toEqual(Object.keys(shape).toSorted())
    }
  })

  it.each(everyDocument)('every line of $name has a key of its own and a Swedish label', ({ document }) => {
    const lines = documentLines(document)
    expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length)
    for (const { label, text } of lines) {
      expect(label).toMatch(/^[A-ZÅÄÖ]/)
      expect(text).not.toMatch(/undefined|null|\[object|[{}]/)
    }
  })

  it('shows a member that it has never heard of', () => {
    expect(read({ ...aPromise(), invention: { a: 1 } })).toContain('invention: {"a":1}')
    expect(read({ ...aPromise(), activities: [{ ...anActivity(), invention: 'ny' }] })).toContain('Aktivitet 1: invention: ny')
  })
})

describe('a document as a person reads it', () => {
  it('a promise', () => {
    const activity = anActivity({
      text: { sv: 'Vi kontrollerar farten.', en: 'We check speed.' },
      helpers: ['NTF', 'Skolan'],
      goal: 'moreSafety',
    })
    const parties = [...aPromise().parties, { kind: 'other' as const, name: 'Jernhusen' }]
    const sources = [{ kind: 'citizenDialogue' as const, title: 'Torgdialog', date: '2025-09-13', participants: 140 }]
    expect(
      read(
        aPromise({
          wording: { sv: 'Vi lovar.', en: 'We promise.' },
          parties,
          sources,
          themes: ['traffic', 'youth'],
          activities: [activity],
        }),
      ),
    ).toEqual([
      'Typ: Löfte',
      'Referens: ML-9901-2026-1',
      'Rubrik: En tryggare trafik',
      'Lydelse: Vi lovar.',
      'Lydelse (engelska): We promise.',
      'Kommun: 9901',
      'År: 2026',
      'Gäller från och med: 1 januari 2026',
      'Gäller till och med: 31 december 2026',
      'Parter: Polisen, Alvboda kommun, Jernhusen (annan part)',
      'Teman: Trafik, Ungdomar',
      'Aktivitet 1: Vad ska göras: Vi kontrollerar farten.',
      'Aktivitet 1: Vad ska göras (engelska): We check speed.',
      'Aktivitet 1: Slag: Kontroll',
      'Aktivitet 1: Ansvarig part: Polisen',
      'Aktivitet 1: Medverkande: NTF, Skolan',
      'Aktivitet 1: Mål: minst 10 kontroller',
      'Aktivitet 1: När: 1 mars 2026 till 30 november 2026',
      'Aktivitet 1: Vad det ska leda till: Ökad trygghet',
      'Aktiviteternas ordning: ML-9901-2026-1-1',
      'Källa 1: Medborgardialog, Torgdialog, 13 september 2025, antal som deltog: 140',
      'Adress: en-tryggare-trafik',
    ])
  })

  it.each([
    { what: 'the date of an update', document: anUpdate(1, { date: '2026-10-12' }), line: 'Datum då det hände: 12 oktober 2026' },
    { what: 'that evidence is missing', document: anUpdate(1), line: 'Belägg saknas: Ja' },
    { what: 'a count of none', document: anUpdate(1, { count: 0 }), line: 'Antal: 0' },
    { what: 'a cause', document: aProblem(), line: 'Orsak 1: Situationell: Vägen är bred och rak.' },
    { what: 'a signature', document: anAgreement(), line: 'Underskrift 1: Kommunstyrelsens ordförande, Alvboda kommun, 15 januari 2026' },
    { what: 'a figure', document: anIndicator(), line: 'Värde 1: 2025: 24,5 lägst 21 högst 28' },
    { what: 'a population', document: aMunicipality(), line: 'Folkmängd: Antal: 12\u00a0345' },
  ])('$what', ({ document, line }) => expect(read(document)).toContain(line))
})

describe('a draft that is not whole', () => {
  it.each([
    { what: 'nothing at all', draft: {}, lines: [] },
    { what: 'a type alone', draft: { type: 'promise' }, lines: ['Typ: Löfte'] },
    {
      what: 'empty members',
      draft: { type: 'promise', title: { sv: '' }, wording: null, parties: [], sources: [{}], origin: {} },
      lines: ['Typ: Löfte'],
    },
    {
      what: 'half a target',
      draft: { type: 'promise', activities: [{ target: { op: 'atLeast', value: 10 } }] },
      lines: ['Typ: Löfte', 'Aktivitet 1: Mål: minst 10', 'Aktiviteternas ordning: plats 1'],
    },
    {
      what: 'half a time',
      draft: { type: 'promise', activities: [{ ref: 'a', timing: { kind: 'window', from: '2026-03-01' } }] },
      lines: ['Typ: Löfte', 'Aktivitet 1: När: datum: från och med 1 mars 2026', 'Aktiviteternas ordning: a'],
    },
    {
      what: 'a party without its name',
      draft: { type: 'promise', parties: [{ kind: 'police' }, null] },
      lines: ['Typ: Löfte', 'Parter: (polisen)'],
    },
    {
      what: 'a date that does not exist',
      draft: { type: 'promise', from: '2026-02-30' },
      lines: ['Typ: Löfte', 'Gäller från och med: 2026-02-30'],
    },
    {
      what: 'values of the wrong kind',
      draft: { type: 'promise', title: 'Rubriken', parties: 'alla', activities: 'inga' },
      lines: ['Typ: Löfte', 'Rubrik: Rubriken', 'Parter: alla', 'Aktiviteter: inga'],
    },
    { what: 'a type that is unknown', draft: { type: 'toString', title: 'x' }, lines: ['type: toString', 'title: x'] },
  ])('with $what', ({ draft, lines }) => expect(read(draft)).toEqual(lines))

  it.each(everyDocument)('any member of $name may be missing, null or empty', ({ document }) => {
    for (const path of everyLeaf(document).flatMap((leaf) => leaf.map((_, index) => leaf.slice(0, index + 1))))
      for (const value of [undefined, null, [], {}]) expect(() => documentLines(withValueAt(document, path, value))).not.toThrow()
  })

  it('two activities with one reference are still two', () => {
    const keys = documentLines(aPromise({ activities: [anActivity(), anActivity()] })).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
