import { type SQLiteAdapter, sqliteAdapter } from '@payloadcms/db-sqlite'
import { openSqlite, type SqliteClient } from './sqlite-client.ts'
import { withUsefulIndexes } from './useful-indexes-sqlite.ts'

const MIGRATION_COMMANDS = ['migrate', 'migrateDown', 'migrateFresh', 'migrateRefresh', 'migrateReset'] as const

/**
 * Payload's SQLite adapter with transactions that hold (docs/adr/0001): on Node's SQLite instead of libsql, with a failed
 * COMMIT reported, and with foreign keys off around migrations, where the stock adapter deletes rows silently.
 */
export function nodeSqliteAdapter(args: Parameters<typeof sqliteAdapter>[0]): ReturnType<typeof sqliteAdapter> {
  const stock = sqliteAdapter({ ...args, transactionOptions: {} })
  return {
    ...stock,
    init: (initArgs: Parameters<typeof stock.init>[0]) => {
      const adapter = stock.init(initArgs) as unknown as SQLiteAdapter
      withUsefulIndexes(adapter)
      let sqlite: SqliteClient | undefined
      const connect = adapter.connect?.bind(adapter)
      const commit = adapter.commitTransaction.bind(adapter)
      const destroy = adapter.destroy?.bind(adapter)

      adapter.connect = async (options) => {
        if (!adapter.client) {
          sqlite = openSqlite(args.client.url.replace(/^file:(\/\/)?/, ''))
          adapter.client = sqlite.client
        }
        return connect?.(options)
      }
      adapter.commitTransaction = async (id) => {
        await commit(id)
        const error = sqlite?.takeCommitError()
        if (error) throw error
      }
      for (const name of MIGRATION_COMMANDS) {
        const original = adapter[name].bind(adapter) as (migrateArgs?: unknown) => Promise<void>
        const guarded = (migrateArgs?: unknown) => (sqlite ? sqlite.withoutForeignKeys(() => original(migrateArgs)) : original(migrateArgs))
        Object.assign(adapter, { [name]: guarded })
      }
      adapter.destroy = async () => {
        await destroy?.()
        adapter.client?.close()
        Object.assign(adapter, { client: undefined })
      }
      return adapter as unknown as ReturnType<typeof stock.init>
    },
  }
}
