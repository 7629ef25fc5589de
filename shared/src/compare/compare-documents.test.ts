import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anActivity, anAgreement, anUpdate, aPromise } from '../test-data/valid-documents.ts'
import { compareDocuments, type DocumentChange } from './compare-documents.ts'
import { documentLines } from './document-lines.ts'
import { everyLeaf, valueAt, withValueAt } from './testing/every-leaf.ts'
import { exampleDocuments, fullDocuments } from './testing/whole-documents.ts'

const sign = { same: '', added: '+', removed: '-' } as const
/** "Lydelse: Minst [-två][+tre] kontroller." */
const shown = (changes: readonly DocumentChange[]) =>
  changes.map(({ label, change, parts }) => {
    const text = parts.map((part) => (part.kind === 'same' ? part.text : `[${sign[part.kind]}${part.text}]`)).join('')
    return `${change} ${label}: ${text}`
  })
const without = (kind: 'added' | 'removed', { parts }: DocumentChange) =>
  parts
    .filter((part) => part.kind !== kind)
    .map(({ text }) => text)
    .join('')

const documents = [...exampleDocuments, ...fullDocuments]
const activities = ['1', '2', '3'].map((number) =>
  anActivity({ ref: `ML-9901-2026-1-${number}`, text: { sv: `Den ${number}:e aktiviteten.` } }),
)
const sources = ['Enkäten', 'Dialogen', 'Rapporten'].map((title) => ({ kind: 'document' as const, title }))

describe('what differs', () => {
  it.each([
    {
      what: 'words in the wording',
      before: aPromise({ wording: { sv: 'Vi gör minst två kontroller i månaden.' } }),
      after: aPromise({ wording: { sv: 'Vi gör minst tre kontroller i månaden.' } }),
      changes: ['changed Lydelse: Vi gör minst [-två][+tre] kontroller i månaden.'],
    },
    {
      what: 'words with å, ä and ö, which are whole words',
      before: aPromise({ wording: { sv: 'Färre rån på ån.' } }),
      after: aPromise({ wording: { sv: 'Färre rån på torget.' } }),
      changes: ['changed Lydelse: Färre rån på [-ån][+torget].'],
    },
    {
      what: 'several words in a row, as one change',
      before: aPromise({ wording: { sv: 'Vi lovar att vara många ute.' } }),
      after: aPromise({ wording: { sv: 'Vi lovar att gå runt ute.' } }),
      changes: ['changed Lydelse: Vi lovar att [-vara många][+gå runt] ute.'],
    },
    {
      what: 'a language that was added',
      before: aPromise(),
      after: aPromise({ title: { sv: 'En tryggare trafik', en: 'Safer traffic' } }),
      changes: ['added Rubrik (engelska): [+Safer traffic]'],
    },
    {
      what: 'the number of a target',
      before: aPromise(),
      after: aPromise({ activities: [anActivity({ target: { op: 'atLeast', value: 8, unit: { sv: 'kontroller' } } })] }),
      changes: ['changed Aktivitet 1: Mål: minst [-10][+8] kontroller'],
    },
    {
      what: 'the order of activities, and nothing else about them',
      before: aPromise({ activities }),
      after: aPromise({ activities: [activities[1]!, activities[0]!, activities[2]!] }),
      changes: [expect.stringMatching(/^changed Aktiviteternas ordning: /)],
    },
    {
      what: 'an activity taken away from the middle',
      before: aPromise({ activities }),
      after: aPromise({ activities: [activities[0]!, activities[2]!] }),
      changes: [
        'removed Aktivitet 2: Vad ska göras: [-Den 2:e aktiviteten.]',
        'removed Aktivitet 2: Slag: [-Kontroll]',
        'removed Aktivitet 2: Ansvarig part: [-Polisen]',
        'removed Aktivitet 2: Mål: [-minst 10 kontroller]',
        'removed Aktivitet 2: När: [-1 mars 2026 till 30 november 2026]',
        'changed Aktiviteternas ordning: ML-9901-2026-1-1, [-ML-9901-2026-1-2, ]ML-9901-2026-1-3',
      ],
    },
    {
      what: 'a source taken away from the middle',
      before: aPromise({ sources }),
      after: aPromise({ sources: [sources[0]!, sources[2]!] }),
      changes: ['removed Källa 2: [-Dokument, Dialogen]'],
    },
    {
      what: 'a source put first, and one with a new name',
      before: aPromise({ sources }),
      after: aPromise({
        sources: [{ kind: 'survey', title: 'Ny' }, sources[0]!, sources[1]!, { kind: 'document', title: 'Slutrapporten' }],
      }),
      changes: ['added Källa 1: [+Undersökning, Ny]', 'changed Källa 4: Dokument, [-Rapporten][+Slutrapporten]'],
    },
    {
      what: 'a document that is new',
      before: null,
      after: { type: 'promise', title: { sv: 'Ny' } },
      changes: ['added Typ: [+Löfte]', 'added Rubrik: [+Ny]'],
    },
    {
      what: 'a document that is gone',
      before: { type: 'promise', title: { sv: 'Gammal' } },
      after: null,
      changes: ['removed Typ: [-Löfte]', 'removed Rubrik: [-Gammal]'],
    },
    { what: 'nothing, when neither is there', before: null, after: null, changes: [] },
    {
      what: 'nothing, when empty is left out',
      before: { type: 'promise', title: { sv: 'A', en: '' }, sources: [] },
      after: { title: { sv: 'A' }, type: 'promise' },
      changes: [],
    },
  ])('$what', ({ before, after, changes }) => expect(shown(compareDocuments(before, after))).toEqual(changes))

  it('is never empty, even for two versions that are written alike', () => {
    const signed = (office: string, organisation: string) => anAgreement({ signatories: [{ office, organisation, date: '2026-01-15' }] })
    expect(compareDocuments(signed('Chef, Nord', 'Polisen'), signed('Chef', 'Nord, Polisen'))).toHaveLength(1)
  })

  it('is found in time, also when long texts have nothing in common', () => {
    const text = (word: string) => Array.from({ length: 3000 }, (_, index) => word + ((index * 7919) % 997)).join(' ')
    const [change] = compareDocuments(anUpdate(1, { text: { sv: text('a') } }), anUpdate(1, { text: { sv: text('b') } }))
    expect(change?.parts.map(({ kind }) => kind)).toEqual(['removed', 'added'])
  })
})

/** Any two versions of a document: some leaves are other words, and some lists have lost something. */
const twoVersions = fc.constantFrom(...documents).chain((document) => {
  const leaves = everyLeaf(document).filter((path) => path.join() !== 'type')
  const text = fc.string({
    unit: fc.constantFrom('å', 'b ', ' ', '\n', '\r\n', '\t', '.', ',', '1', '😀', 'e\u0301', '\u00a0'),
    maxLength: 12,
  })
  const edit = fc.record({ path: fc.constantFrom(...leaves), value: fc.oneof(text, fc.constant(undefined)), mixed: fc.boolean() })
  return fc.array(edit, { maxLength: 4 }).map((edits) => {
    const after = edits.reduce((version, { path, value, mixed }) => {
      const parent = valueAt(version, path.slice(0, -1))
      if (typeof parent !== 'object' || parent === null) return version
      return withValueAt(version, path, mixed && value !== undefined ? `${valueAt(version, path)} ${value}` : value)
    }, document as object)
    return { before: document as object, after }
  })
})

describe('the parts of a change', () => {
  it('give back the older and the newer text, to the letter, and every line that differs', () => {
    fc.assert(
      fc.property(twoVersions, fc.boolean(), ({ before, after }, isTurned) => {
        const [old, now] = isTurned ? [after, before] : [before, after]
        // The one change without a key is of no line.
        const changes = compareDocuments(old, now).filter(({ key }) => key !== '')
        const textsOf = (document: object) => documentLines(document as Record<string, unknown>).map(({ text }) => text)
        for (const change of changes) {
          expect(change.parts.every(({ text }) => text !== '')).toBe(true)
          expect(without('added', change) === '').toBe(change.change === 'added')
          expect(without('removed', change) === '').toBe(change.change === 'removed')
        }
        const left = (document: object, texts: string[]) =>
          texts.reduce((rest, text) => {
            const place = rest.indexOf(text)
            if (text === '') return rest
            expect(place).toBeGreaterThanOrEqual(0)
            return rest.toSpliced(place, 1)
          }, textsOf(document))
        // What the changes say of each version, taken from its lines, leaves the lines that the two have in common.
        const rest = [
          left(
            old,
            changes.map((change) => without('added', change)),
          ),
          left(
            now,
            changes.map((change) => without('removed', change)),
          ),
        ]
        expect(rest[0]?.toSorted()).toEqual(rest[1]?.toSorted())
        expect(new Set(changes.map(({ key }) => key)).size).toBe(changes.length)
      }),
      { numRuns: 500 },
    )
  })

  it('there is nothing to say of a document beside itself', () => {
    for (const document of documents) expect(compareDocuments(document, structuredClone(document))).toEqual([])
  })
})
