import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

/**
 * One version of every document is the latest, so an index of that finds nothing; but SQLite took it before the index of the
 * parent, and each save and command read the latest versions of the whole country. Left out as the schema is built.
 */
export function withoutIndexOfLatest(adapter: SQLiteAdapter): void {
  adapter.beforeSchemaInit.push(({ schema }) => {
    for (const { indexes = {} } of Object.values(adapter.rawTables))
      for (const [name, { on }] of Object.entries(indexes)) if (on === 'latest') delete indexes[name]
    return schema
  })
}
