import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { FEW_VALUES } from './few-values.ts'

/** What versions are asked for by, together with being the latest: their document, and what a promise or a kommun has. */
const ASKED_BY = ['parent', 'version.promise', 'version.municipality']
const NO_SUCH_COLLECTION = 26
const NO_SUCH_INDEX = 27

/** Mends Payload's indexes for MongoDB before any is made, so that a save or a command takes as long with 20,000 promises as with a hundred. */
export function withUsefulIndexes({ collections, versions }: MongooseAdapter): void {
  for (const { schema } of [...Object.values(collections), ...Object.values(versions)]) {
    for (const name of FEW_VALUES) schema.path(name)?.index(false)
  }
  for (const { schema } of Object.values(versions)) {
    for (const name of ASKED_BY) if (schema.path(name)) schema.index({ [name]: 1, latest: 1 })
  }
}

/** Takes away those that an earlier version of Lovat made: MongoDB has no migrations that would. */
export async function dropUselessIndexes({ collections, versions }: MongooseAdapter): Promise<void> {
  for (const { collection } of [...Object.values(collections), ...Object.values(versions)]) {
    const indexes = await collection.indexes().catch(unless(NO_SUCH_COLLECTION, []))
    const useless = indexes.filter(({ key }) => Object.keys(key).length === 1 && FEW_VALUES.includes(Object.keys(key)[0] ?? ''))
    // Another process that starts at the same moment may have been here first.
    for (const { name } of useless) if (name) await collection.dropIndex(name).catch(unless(NO_SUCH_INDEX, undefined))
  }
}

const unless =
  <T>(code: number, instead: T) =>
  (error: unknown): T => {
    if ((error as { code?: unknown }).code !== code) throw error
    return instead
  }
