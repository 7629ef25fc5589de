import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { DatabaseAdapterObj } from 'payload'
import { env } from '../env.ts'
import { withAfterCommit } from './after-commit.ts'

/** The database the settings ask for: MongoDB by its address, otherwise SQLite in the data folder. Both give string ids. */
export const database = async (): Promise<DatabaseAdapterObj> => withAfterCommit(await chosen())

async function chosen(): Promise<DatabaseAdapterObj> {
  if (env.DATABASE_URL) {
    const { indexedMongodbAdapter } = await import('./mongodb-adapter.ts')
    return indexedMongodbAdapter({
      url: env.DATABASE_URL,
      // Its own folder: the command line would otherwise feed it SQLite's migrations.
      migrationDir: path.join(env.migrationFolder, '../migrations-mongodb'),
      connectOptions: { serverSelectionTimeoutMS: 5000 },
      // The ledger's numbers rest on a unique index; it is there before the first entry is written.
      ensureIndexes: true,
    })
  }
  const [{ nodeSqliteAdapter }, { migrations }] = await Promise.all([import('./sqlite-adapter.ts'), import('../migrations/index.ts')])
  mkdirSync(env.LOVAT_DATA, { recursive: true })
  return nodeSqliteAdapter({
    client: { url: `file:${path.join(env.LOVAT_DATA, 'lovat.db')}` },
    idType: 'uuidv7',
    migrationDir: env.migrationFolder,
    prodMigrations: migrations as never,
    // `push` and migrations on the same database end in one that refuses to start.
    push: false,
  })
}
