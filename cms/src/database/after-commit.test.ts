import type { DatabaseAdapterObj, PayloadRequest } from 'payload'
import { expect, test } from 'vitest'
import { afterCommit, withAfterCommit } from './after-commit.ts'

/** An adapter that does nothing but say what it was asked, and requests in its transactions. */
function house({ failsToCommit = false } = {}) {
  const said: string[] = []
  const stock = {
    commitTransaction: async (id: unknown) => {
      if (failsToCommit) throw new Error('disken är full')
      said.push(`commit ${await id}`)
    },
    rollbackTransaction: async (id: unknown) => void said.push(`rollback ${await id}`),
  }
  const adapter = withAfterCommit({ init: () => stock } as unknown as DatabaseAdapterObj).init({} as never)
  const requestIn = (transactionID?: unknown) => ({ transactionID, payload: { db: adapter } }) as unknown as PayloadRequest
  return { adapter, said, requestIn, work: (words: string) => () => void said.push(words) }
}

test('what waits for a commit is done after it, and not before', async () => {
  const { adapter, said, requestIn, work } = house()
  await afterCommit(requestIn('a'), 'tell', work('told'))
  expect(said).toEqual([])
  await adapter.commitTransaction('a')
  expect(said).toEqual(['commit a', 'told'])
  await adapter.commitTransaction('a')
  expect(said).toEqual(['commit a', 'told', 'commit a'])
})

test('of a transaction that says the same thing a hundred times, the last is said', async () => {
  const { adapter, said, requestIn, work } = house()
  for (let time = 1; time <= 100; time++) await afterCommit(requestIn(Promise.resolve('a')), 'tell', work(`told ${time}`))
  await afterCommit(requestIn('b'), 'tell', work('told by b'))
  await adapter.commitTransaction(Promise.resolve('a'))
  expect(said).toEqual(['commit a', 'told 100'])
})

test('nothing is said of what was rolled back, or could not be committed', async () => {
  const rolledBack = house()
  await afterCommit(rolledBack.requestIn('a'), 'tell', rolledBack.work('told'))
  await rolledBack.adapter.rollbackTransaction('a')
  await rolledBack.adapter.commitTransaction('a')
  expect(rolledBack.said).toEqual(['rollback a', 'commit a'])

  const failed = house({ failsToCommit: true })
  await afterCommit(failed.requestIn('a'), 'tell', failed.work('told'))
  await expect(failed.adapter.commitTransaction('a')).rejects.toThrow('disken är full')
  await failed.adapter.rollbackTransaction('a')
  expect(failed.said).toEqual(['rollback a'])
})

test('outside a transaction it is done at once', async () => {
  const { said, requestIn, work } = house()
  await afterCommit(requestIn(), 'tell', work('told'))
  expect(said).toEqual(['told'])
})
