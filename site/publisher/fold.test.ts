import { expect, test } from 'vitest'
import { ledgerOf, makeLedger, municipalityNamed } from '../test/ledger-fixture.ts'
import { fold } from './fold.ts'
import { EMPTY_STATE } from './state.ts'

const first = municipalityNamed('Exempelby')
const second = municipalityNamed('Nya Exempelby')

test('a state says what is public now and remembers every entry about it', () => {
  const entries = makeLedger([
    { action: 'published', document: first },
    { action: 'updated', document: second },
  ])
  const state = fold(EMPTY_STATE, entries)
  expect(state.head).toBe(2)
  expect(state.groups.get('9901')?.get('municipality:9901')).toEqual({ type: 'municipality', ref: '9901', current: second, entries })
})

test.each(['withdrawn', 'erased'] as const)('a document that is %s is no longer public, but its place remains', (action) => {
  const state = fold(
    EMPTY_STATE,
    makeLedger([
      { action: 'published', document: first },
      { action, of: first },
    ]),
  )
  expect(state.groups.get('9901')?.get('municipality:9901')?.current).toBeNull()
  expect(state.groups.get('9901')?.get('municipality:9901')?.entries).toHaveLength(2)
})

test('a withdrawn document can be published again', () => {
  const happenings = [
    { action: 'published', document: first },
    { action: 'withdrawn', of: first },
    { action: 'published', document: second },
  ] as const
  expect(fold(EMPTY_STATE, makeLedger(happenings)).groups.get('9901')?.get('municipality:9901')?.current).toEqual(second)
})

test('folding in two steps gives what folding at once gives', () => {
  const entries = ledgerOf(7)
  for (let cut = 0; cut <= entries.length; cut++) {
    expect(fold(fold(EMPTY_STATE, entries.slice(0, cut)), entries.slice(cut))).toEqual(fold(EMPTY_STATE, entries))
  }
})

test('the state that was folded from is left as it was', () => {
  const entries = ledgerOf(2)
  const before = fold(EMPTY_STATE, entries.slice(0, 1))
  const copy = structuredClone(before)
  fold(before, entries.slice(1))
  expect(before).toEqual(copy)
})

test('no entries leave head and records as they are', () => {
  const state = fold(EMPTY_STATE, ledgerOf(3))
  expect(fold(state, [])).toEqual(state)
})
