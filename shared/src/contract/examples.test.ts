import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { agreement } from './agreement.ts'
import { contentHash } from './hash.ts'
import { indicator } from './indicator.ts'
import { BrokenLedgerError, CHAIN_START, verifyChain } from './ledger-chain.ts'
import { ledgerPage } from './ledger-entry.ts'
import { municipality } from './municipality.ts'
import { policeArea } from './police-area.ts'
import { problem } from './problem.ts'
import { promise } from './promise.ts'
import { type PublicDocument, publicDocument } from './public-document.ts'
import { update } from './update.ts'

const folder = new URL('../../examples/', import.meta.url)
const example = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))

const examples = [
  { name: 'municipality', schema: municipality },
  { name: 'police-area', schema: policeArea },
  { name: 'agreement', schema: agreement },
  { name: 'problem', schema: problem },
  { name: 'promise', schema: promise },
  { name: 'update-progress', schema: update },
  { name: 'update-correction', schema: update },
  { name: 'update-verdict', schema: update },
  { name: 'indicator', schema: indicator },
]

describe('the examples of public documents', () => {
  it.each(examples)('$name is a document of its type, with nothing added or dropped by the schema', ({ name, schema }) => {
    const document = example(name)
    expect(schema.parse(document)).toEqual(document)
    expect(publicDocument.parse(document)).toEqual(document)
  })

  it('cover every type of public document', () => {
    const types = new Set(examples.map(({ name }) => (example(name) as PublicDocument).type))
    expect([...types].toSorted()).toEqual(publicDocument.options.map((option) => option.shape.type.value).toSorted())
  })

  it('are all tested here', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
    expect(files.toSorted()).toEqual([...examples.map(({ name }) => `${name}.json`), 'ledger-page.json'].toSorted())
  })

  it('show one update of each kind that needs a field of its own', () => {
    expect(update.parse(example('update-progress'))).toMatchObject({ kind: 'progress', count: expect.any(Number) })
    expect(update.parse(example('update-correction'))).toMatchObject({ kind: 'correction', corrects: expect.any(String) })
    expect(update.parse(example('update-verdict'))).toMatchObject({ kind: 'verdict', verdict: 'partlyKept', reason: expect.any(String) })
  })
})

describe('the example of a ledger page', () => {
  const page = ledgerPage.parse(example('ledger-page'))

  it('is an unbroken chain: published, corrected, withdrawn', () => {
    expect(page.entries.map((entry) => entry.action)).toEqual(['published', 'corrected', 'withdrawn'])
    expect(verifyChain(page.entries, CHAIN_START)).toEqual({ number: page.head, hash: page.entries.at(-1)?.hash })
  })

  it('still verifies when a document that the law requires to be erased is gone', () => {
    const erased = page.entries.map((entry) => ({ ...entry, document: null }))
    expect(verifyChain(erased, CHAIN_START).number).toBe(page.head)
  })

  it.each([
    { name: 'a document', change: { document: example('promise') as PublicDocument } },
    { name: 'a change note', change: { changeNote: 'En annan not.' } },
    { name: 'the link to the entry before', change: { previous: contentHash('något annat') } },
  ])('does not verify when $name in its second entry is altered', ({ change }) => {
    const altered = page.entries.map((entry) => (entry.number === 2 ? { ...entry, ...change } : entry))
    expect(() => verifyChain(altered, CHAIN_START)).toThrow(BrokenLedgerError)
    expect(() => verifyChain(altered, CHAIN_START)).toThrow('Ledger entry 2')
  })
})
