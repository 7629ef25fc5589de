import { describe, expect, it } from 'vitest'
import { anAgreement, anEntry, aPoliceArea, aProblem } from '../test-data/valid-documents.ts'
import { entryHash, type LedgerAction, type LedgerEntry, ledgerAction, ledgerEntry, ledgerPage } from './ledger-entry.ts'

const paths = (value: unknown) => ledgerEntry.safeParse(value).error?.issues.map((issue) => issue.path.join('.'))
const issues = (value: unknown) => ledgerEntry.safeParse(value).error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
const withdrawal = { reason: 'ended' as const, text: 'Löftet har upphört.' }
const gone = { document: null, documentHash: null }
const bothKommuner = ['9901', '9902']

describe('accepts, and hands on unchanged', () => {
  it.each([
    ['a published document', anEntry()],
    ['a withdrawal', anEntry({ action: 'withdrawn', ...gone, withdrawal })],
    ['an erasure', anEntry({ action: 'erased', ...gone })],
    [
      'a document of two kommuner',
      anEntry({
        type: 'agreement',
        ref: 'SO-9901-2026-1',
        municipalities: bothKommuner,
        document: anAgreement({ municipalities: bothKommuner }),
      }),
    ],
    [
      'a document named by its slug',
      anEntry({ type: 'policeArea', ref: 'polisomrade-exempel', municipalities: bothKommuner, document: aPoliceArea() }),
    ],
    [
      'kommuner of a document that is no longer here',
      anEntry({ document: null, ref: 'SO-9901-2026-1', type: 'agreement', municipalities: bothKommuner }),
    ],
    ['an erased document whose hash is kept', anEntry({ document: null })],
    [
      'an administrator',
      anEntry({ approvals: [{ party: 'administrator', organisation: 'Lovat', role: 'Administratör', at: '2026-10-12T08:00:00.000Z' }] }),
    ],
    ['a change note', anEntry({ action: 'updated', changeNote: 'Nytt slutdatum.' })],
  ])('%s', (_, value) => {
    expect(ledgerEntry.parse(value)).toEqual(value)
  })
})

describe('each action', () => {
  const whole: Record<LedgerAction, LedgerEntry> = {
    published: anEntry(),
    updated: anEntry({ action: 'updated' }),
    corrected: anEntry({ action: 'corrected' }),
    withdrawn: anEntry({ action: 'withdrawn', ...gone, withdrawal }),
    erased: anEntry({ action: 'erased', ...gone }),
  }
  const hashRule = 'documentHash: What is public has a hash; what has left has none'
  const withdrawalRule = 'withdrawal: A withdrawal has its reason, and nothing else has'
  const { withdrawn, erased, ...stays } = whole
  const leaves = { withdrawn, erased }
  const { withdrawn: _, ...others } = whole

  it('is in these tables', () => {
    expect(Object.keys(whole).toSorted()).toEqual(ledgerAction.options.toSorted())
  })

  it.each(Object.values(whole))('accepts the action $action', (entry) => {
    expect(ledgerEntry.parse(entry)).toEqual(entry)
  })

  it.each(Object.values(stays))('refuses $action without a hash', (entry) => {
    expect(issues({ ...entry, ...gone })).toEqual([hashRule])
  })

  it.each(Object.values(leaves))('refuses $action that keeps the hash', (entry) => {
    expect(issues({ ...entry, documentHash: '0'.repeat(64) })).toEqual([hashRule])
  })

  it.each(Object.values(others))('refuses $action with a reason to withdraw', (entry) => {
    expect(issues({ ...entry, withdrawal })).toEqual([withdrawalRule])
  })

  it('refuses a withdrawal without a reason', () => {
    expect(issues({ ...withdrawn, withdrawal: null })).toEqual([withdrawalRule])
  })
})

describe('refuses a document that is another than the entry says', () => {
  const other = 'document: The document is another one than the entry says'
  const elsewhere = 'municipalities: The document concerns other kommuner than the entry says'
  const agreed = (municipalities: string[]) =>
    anEntry({ type: 'agreement', ref: 'SO-9901-2026-1', document: anAgreement({ municipalities: bothKommuner }), municipalities })
  it.each([
    ['another type', anEntry({ type: 'promise' }), other],
    ['another reference', anEntry({ ref: 'P-9901-2026-2' }), other],
    ['another document of the same type', anEntry({ document: aProblem({ ref: 'P-9901-2026-2' }) }), other],
    ['another kommun', anEntry({ municipalities: ['9902'] }), elsewhere],
    ['no kommun', anEntry({ municipalities: [] }), elsewhere],
    ['a kommun too many', anEntry({ municipalities: bothKommuner }), elsewhere],
    ['a kommun too few', agreed(['9901']), elsewhere],
    ['its kommuner in another order', agreed(['9902', '9901']), elsewhere],
  ])('%s', (_, value, issue) => {
    expect(issues(value)).toEqual([issue])
  })
})

describe('refuses', () => {
  it.each([
    ['another version', { ...anEntry(), version: 2 }, 'version'],
    ['number zero', anEntry({ number: 0 }), 'number'],
    ['half a number', anEntry({ number: 1.5 }), 'number'],
    ['a time without milliseconds', anEntry({ at: '2026-10-12T08:00:00Z' }), 'at'],
    ['an unknown action', { ...anEntry(), action: 'deleted' }, 'action'],
    ['an unknown type', { ...anEntry(), type: 'draft' }, 'type'],
    ['an empty reference', anEntry({ ref: '' }), 'ref'],
    [
      'a document that is not whole',
      { ...anEntry(), document: { type: 'problem', ref: 'P-9901-2026-1', municipality: '9901' } },
      'document.year',
    ],
    ['a document of no known type', { ...anEntry(), document: { type: 'draft' } }, 'document.type'],
    ['a short hash', anEntry({ hash: 'abc' }), 'hash'],
    ['no link', { ...anEntry(), previous: null }, 'previous'],
    ['a nameless approval with a person in it', { ...anEntry(), approvals: [{ ...anEntry().approvals[0], name: 'Anna' }] }, 'approvals.0'],
    ['a person in a change note', anEntry({ changeNote: '19121212-1212' }), 'changeNote'],
    ['a withdrawal without words', anEntry({ action: 'withdrawn', ...gone, withdrawal: { reason: 'ended', text: '' } }), 'withdrawal.text'],
    ['a member it does not know', { ...anEntry(), user: 1 }, ''],
  ])('%s', (_, value, path) => {
    expect(paths(value)?.[0]).toBe(path)
  })
})

describe('the hash of an entry', () => {
  it('is not of itself nor of the document', () => {
    const entry = anEntry()
    expect(entryHash({ ...entry, hash: 'f'.repeat(64), document: null })).toBe(entryHash(entry))
  })

  it('leaves the entry as it was', () => {
    const entry = anEntry()
    entryHash(entry)
    expect(entry).toEqual(anEntry())
  })
})

it.each([
  [{ head: 0, entries: [] }, true],
  [{ head: 7, entries: [anEntry()] }, true],
  [{ head: -1, entries: [] }, false],
  [{ head: 1.5, entries: [] }, false],
  [{ head: 1, entries: [{}] }, false],
  [{ entries: [] }, false],
])('a page: %j', (page, isAccepted) => {
  expect(ledgerPage.safeParse(page).success).toBe(isAccepted)
})
