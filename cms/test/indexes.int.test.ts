import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { getPayload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dropUselessIndexes } from '../src/database/useful-indexes-mongodb.ts'
import config from '../src/payload.config.ts'
import { type House, openHouse } from './open-house.ts'

const onSqlite = process.env.LOVAT_TEST_DATABASE !== 'mongodb'
let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

/** Of versions of promises and activities: the columns of each index. */
async function indexes(): Promise<string[]> {
  if (!onSqlite) {
    const { versions } = house.payload.db as unknown as MongooseAdapter
    const found = await Promise.all(['promises', 'activities'].map((slug) => versions[slug]?.collection.indexes() ?? []))
    return found.flat().map(({ key }) => Object.keys(key).join())
  }
  const database = new DatabaseSync(path.join(house.folder, 'lovat.db'), { readOnly: true })
  const tables = ['_promises_v', '_activities_v']
  const rows = tables.flatMap((table) => database.prepare(`SELECT name FROM pragma_index_list(?)`).all(table))
  const columns = rows.map(({ name }) => database.prepare(`SELECT name FROM pragma_index_info(?)`).all(name ?? ''))
  database.close()
  return columns.map((names) => names.map(({ name }) => name).join())
}

const USELESS = /^(latest|version[._]+status|snapshot|published_?locale)$/i

test('no index of versions finds half of them', async () => {
  const there = await indexes()
  expect(there.filter((columns) => USELESS.test(columns))).toEqual([])
  expect(there.filter((columns) => /^parent/.test(columns)).length).toBeGreaterThanOrEqual(2)
})

if (!onSqlite) {
  describe('on MongoDB', () => {
    test('what versions are asked for by stands with being the latest', async () => {
      const there = await indexes()
      for (const columns of ['parent,latest', 'version.promise,latest', 'version.municipality,latest']) expect(there).toContain(columns)
    })

    test('indexes that an earlier Lovat made are taken away when it starts, also by two who start at once', async () => {
      const adapter = house.payload.db as unknown as MongooseAdapter
      const earlier = async () => {
        await adapter.versions.promises?.collection.createIndex({ latest: 1 })
        await adapter.versions.activities?.collection.createIndex({ 'version._status': 1 })
        expect((await indexes()).filter((columns) => USELESS.test(columns))).toHaveLength(2)
      }
      await earlier()
      await Promise.all([dropUselessIndexes(adapter), dropUselessIndexes(adapter)])
      expect((await indexes()).filter((columns) => USELESS.test(columns))).toEqual([])
      await earlier()
      const another = await getPayload({ config, key: 'another' })
      expect((await indexes()).filter((columns) => USELESS.test(columns))).toEqual([])
      await another.destroy()
    })
  })
}
