import { expect, test } from 'vitest'
import { sampleLedger } from '../test/sample-ledger.ts'
import { shareStrings } from './share-strings.ts'

test('a ledger whose strings are shared says what it said', () => {
  const share = shareStrings()
  const read = () => JSON.parse(JSON.stringify(sampleLedger())) as object[]
  expect(read().map(share)).toEqual(read())
})

test('says what it said, however many strings there are', () => {
  const share = shareStrings()
  const many = () => ({ list: Array.from({ length: 50_000 }, (_, index) => `en referens ${index % 30_000}`), nothing: null, number: 3 })
  expect(share(many())).toEqual(many())
})
