import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { FEW_VALUES } from './few-values.ts'

/**
 * Mends Payload's indexes for SQLite as the schema is built, so that a save or a command takes as long with 20,000 promises
 * as with a hundred. SQLite knows nothing of how a column's values are spread and took the index of `latest` or `_status`
 * where that of the parent stood beside it; and texts by language, which are asked for by document, had the language first.
 */
export function withUsefulIndexes(adapter: SQLiteAdapter): void {
  adapter.beforeSchemaInit.push(({ schema }) => {
    for (const { indexes = {} } of Object.values(adapter.rawTables)) {
      for (const [name, index] of Object.entries(indexes)) {
        if (typeof index.on === 'string') {
          if (FEW_VALUES.includes(index.on)) delete indexes[name]
        } else if (PARENT.test(index.on.at(-1) ?? '')) index.on.reverse()
      }
    }
    return schema
  })
}

const PARENT = /^(_parentID|parent)$/
