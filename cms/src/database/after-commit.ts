import type { DatabaseAdapterObj, PayloadRequest } from 'payload'

type TransactionId = number | string
type Works = Map<string, () => void>
/** On the adapter and not in the module: Next may load the module twice, but there is one adapter. */
const WAITING = Symbol.for('lovat.afterCommit')
type Waiting = { [WAITING]?: Map<TransactionId, Works> }

/** The adapter, which from now on does what `afterCommit` was given once a transaction is committed, and forgets it when one is rolled back. */
export function withAfterCommit<T extends DatabaseAdapterObj>(adapterObject: T): T {
  const init = adapterObject.init.bind(adapterObject)
  return {
    ...adapterObject,
    init: (args: Parameters<typeof init>[0]) => {
      const adapter = init(args)
      const waiting = new Map<TransactionId, Works>()
      const take = (id: TransactionId): Works => {
        const works = waiting.get(id)
        waiting.delete(id)
        return works ?? new Map()
      }
      const commit = adapter.commitTransaction.bind(adapter)
      const rollback = adapter.rollbackTransaction.bind(adapter)
      adapter.commitTransaction = async (id) => {
        const works = take(await id)
        await commit(id)
        for (const work of works.values()) work()
      }
      adapter.rollbackTransaction = async (id) => {
        take(await id)
        await rollback(id)
      }
      return Object.assign(adapter, { [WAITING]: waiting })
    },
  }
}

/**
 * Does `work` when the transaction of `req` has been committed, at once where there is none, and never when it is rolled
 * back. The last work of a name is the one that is done: a transaction that writes a thousand times tells of it once.
 * What `work` throws would look as if the commit had failed, so it must not throw.
 */
export async function afterCommit(req: PayloadRequest, name: string, work: () => void): Promise<void> {
  const id = await req.transactionID
  const waiting = (req.payload.db as Waiting)[WAITING]
  if (id === undefined || id === null || !waiting) return work()
  const works = waiting.get(id) ?? new Map()
  waiting.set(id, works.set(name, work))
}
