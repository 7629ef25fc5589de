import { expect, test } from 'vitest'
import { aPromise } from '../test-data/valid-documents.ts'
import { CHAIN_START, verifyChain } from './ledger-chain.ts'
import { publicChange } from './public-change.ts'
import { sealEntry } from './seal-entry.ts'

const AT = '2026-06-01T10:00:00.000Z'
const change = publicChange({ action: 'published', approvals: [], changeNote: null, document: aPromise() })

test('entries sealed one after another are a chain that verifies', () => {
  const first = sealEntry(change, CHAIN_START, AT)
  const second = sealEntry({ ...change, action: 'updated', changeNote: 'Nytt ord.' }, first, AT)
  expect([first.ref, first.municipalities, first.type]).toEqual(['ML-9901-2026-1', ['9901'], 'promise'])
  expect(verifyChain([first, second])).toEqual({ number: 2, hash: second.hash })
})

test('what is taken off has no document and no hash of one', () => {
  const withdrawal = { reason: 'ended' as const, text: 'Löftet gäller inte längre.' }
  const entry = sealEntry({ ...change, action: 'withdrawn', withdrawal, document: null }, CHAIN_START, AT)
  expect([entry.document, entry.documentHash]).toEqual([null, null])
  expect(verifyChain([entry]).number).toBe(1)
})

test.each([
  ['another document than it says', { ref: 'ML-9901-2026-2' }],
  ['a withdrawal without a reason', { action: 'withdrawn' as const, document: null }],
])('%s is refused', (_, members) => {
  expect(() => sealEntry({ ...change, ...members }, CHAIN_START, AT)).toThrow()
})
