import { join } from 'node:path'
import { BrokenLedgerError } from '@lovat/shared/contract/ledger-chain'
import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import { expect, test } from 'vitest'
import { type FakeCms, fakeCms, serveUntilTestEnds } from '../test/fake-cms.ts'
import { ledgerOf, makeLedger, municipalityNamed } from '../test/ledger-fixture.ts'
import { temporaryFolder } from '../test/temporary-folder.ts'
import { catchUp, ForkedLedgerError, UnreachableLedgerError } from './follow.ts'
import { ledgerFaultText } from './ledger-fault-text.ts'
import { openLedgerStore } from './ledger-store.ts'

const signal = new AbortController().signal

async function follower(cms: Pick<FakeCms, 'url'>, known: readonly LedgerEntry[] = [], pageSize?: number) {
  const store = await openLedgerStore({ file: join(await temporaryFolder(), 'ledger.jsonl'), log: () => {} })
  await store.append(known)
  return { store, follow: () => catchUp({ cmsUrl: cms.url, store, signal, ...(pageSize !== undefined && { pageSize }) }) }
}

test.each([0, 1, 2, 3, 4, 7, 8, 9])('a ledger of %i entries is followed to its end, page by page', async (count) => {
  const cms = await fakeCms(ledgerOf(count))
  const { store, follow } = await follower(cms, [], 4)
  expect(await follow()).toBe(count)
  expect(store.entries).toEqual(cms.entries)
})

test('no page asks for more than the CMS gives', async () => {
  const cms = await fakeCms(ledgerOf(501))
  const { store, follow } = await follower(cms)
  await follow()
  expect(store.position.number).toBe(501)
  expect(cms.asked).toEqual(['/api/ledger?after=0&limit=500', '/api/ledger?after=499&limit=500'])
})

test('following resumes where the stored ledger ends', async () => {
  const cms = await fakeCms(ledgerOf(6))
  const { store, follow } = await follower(cms, ledgerOf(5))
  await follow()
  expect(cms.asked).toEqual(['/api/ledger?after=4&limit=500'])
  expect(store.position.number).toBe(6)
})

const entries = ledgerOf(6)
const altered = (number: number, change: Partial<LedgerEntry>) =>
  entries.map((entry) => (entry.number === number ? { ...entry, ...change } : entry))

test.each<[string, readonly LedgerEntry[], number]>([
  ['a gap', entries.filter((entry) => entry.number !== 4), 5],
  ['an altered document', altered(5, { document: municipalityNamed('Annanby', '9905') }), 5],
  ['an altered time', altered(5, { at: '2020-01-01T00:00:00.000Z' }), 5],
  ['an entry twice', [...entries.slice(0, 4), ...entries.slice(3)], 4],
])('a ledger with %s is refused and nothing of that page is kept', async (_, broken, number) => {
  const cms = await fakeCms(broken)
  cms.head = 6
  const { store, follow } = await follower(cms, entries.slice(0, 2))
  await expect(follow()).rejects.toThrow(BrokenLedgerError)
  await expect(follow()).rejects.toMatchObject({ number })
  expect(store.entries).toEqual(entries.slice(0, 2))
  cms.entries = entries
  await follow()
  expect(store.entries).toEqual(entries)
})

const other = ledgerOf(6, 'Annanby')
test.each<[string, readonly LedgerEntry[]]>([
  ['is shorter than ours', entries.slice(0, 3)],
  ['has been emptied', []],
  ['is as long as ours but another', other.slice(0, 4)],
  ['is longer than ours and another', other],
  [
    'parted from ours at the last entry',
    makeLedger([{ action: 'published', document: municipalityNamed('Annanby') }], entries.slice(0, 3)),
  ],
])('a CMS whose ledger %s is refused as a fork, each time, and ours is kept', async (_, forked) => {
  const cms = await fakeCms(forked)
  const { store, follow } = await follower(cms, entries.slice(0, 4))
  await expect(follow()).rejects.toThrow(ForkedLedgerError)
  await expect(follow()).rejects.toThrow(ForkedLedgerError)
  expect(store.entries).toEqual(entries.slice(0, 4))
})

test('the fault of a fork says in Swedish what to do', async () => {
  const cms = await fakeCms([])
  const { follow } = await follower(cms, entries)
  const error = await follow().catch((thrown: unknown) => thrown)
  expect(ledgerFaultText(error, '/srv/lovat/site')).toContain('ta bort mappen /srv/lovat/site och starta igen')
})

test('a document the CMS has erased since we read it is no fork', async () => {
  const cms = await fakeCms(altered(6, { document: null }))
  const { follow } = await follower(cms, entries)
  expect(await follow()).toBe(6)
})

test('a CMS that is down is waited for, and followed when it is back', async () => {
  const cms = await fakeCms(entries)
  const { store, follow } = await follower(cms, entries.slice(0, 2))
  cms.status = 503
  await expect(follow()).rejects.toThrow(UnreachableLedgerError)
  expect(store.position.number).toBe(2)
  cms.status = 200
  expect(await follow()).toBe(6)
})

test('nobody listening at the address is a CMS that is down', async () => {
  const { follow } = await follower({ url: 'http://127.0.0.1:1' })
  await expect(follow()).rejects.toThrow(UnreachableLedgerError)
})

test.each([
  ['a page of HTML', '<!doctype html>'],
  ['half an answer', '{"head":3,"entries":[{'],
])('%s instead of a ledger is a CMS that is not up yet', async (_, body) => {
  const url = await serveUntilTestEnds((_request, response) => response.end(body))
  const { follow } = await follower({ url })
  await expect(follow()).rejects.toThrow(UnreachableLedgerError)
})

test.each([
  ['another shape', '{"docs":[]}'],
  ['an entry that carries more than the contract', JSON.stringify({ head: 1, entries: [{ ...entries[0], draft: 'hemligt' }] })],
])('JSON of %s is refused and told in Swedish', async (_, body) => {
  const url = await serveUntilTestEnds((_request, response) => response.end(body))
  const { store, follow } = await follower({ url })
  const error = await follow().catch((thrown: unknown) => thrown)
  expect(ledgerFaultText(error, '/x')).toContain('inte är en liggare')
  expect(store.entries).toEqual([])
})

test('a CMS that promises entries it does not give out is waited for, not asked in a loop', async () => {
  const cms = await fakeCms(entries.slice(0, 2))
  cms.head = 6
  const { store, follow } = await follower(cms)
  await expect(follow()).rejects.toThrow(UnreachableLedgerError)
  expect(store.position.number).toBe(2)
  expect(cms.asked).toHaveLength(2)
})
