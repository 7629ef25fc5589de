import { type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb'
import { dropUselessIndexes, withUsefulIndexes } from './useful-indexes-mongodb.ts'

type Arguments = Omit<Parameters<typeof mongooseAdapter>[0], 'afterOpenConnection'>

/** Payload's MongoDB adapter with the indexes that saves and commands ask by. */
export function indexedMongodbAdapter(args: Arguments): ReturnType<typeof mongooseAdapter> {
  const stock = mongooseAdapter({ ...args, afterOpenConnection: dropUselessIndexes })
  return {
    ...stock,
    init: (initArgs: Parameters<typeof stock.init>[0]) => {
      const adapter = stock.init(initArgs) as unknown as MongooseAdapter
      const init = adapter.init?.bind(adapter)
      adapter.init = async () => {
        await init?.()
        withUsefulIndexes(adapter)
      }
      return adapter as unknown as ReturnType<typeof stock.init>
    },
  }
}
