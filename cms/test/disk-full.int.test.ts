import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { env } from '../src/env.ts'
import { draft } from './document-builders.ts'
import { approveByAll, give, peopleOf, standing } from './keys.ts'
import { type House, openHouse } from './open-house.ts'

/** SQLite can be told that the disk is full; MongoDB keeps its files on a server that a test can't fill. */
const isSqlite = process.env.LOVAT_TEST_DATABASE === 'sqlite'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const onSqlite = () =>
  describe('a disk that is full while something is published', () => {
    it('leaves nothing behind, and works again when there is room', async () => {
      const { payload } = house
      const sqlite = (
        payload.db as unknown as {
          client: { execute: (sql: string) => Promise<{ rows: { page_count: number }[] }>; executeMultiple: (sql: string) => Promise<void> }
        }
      ).client
      const long = 'Ett långt problem. '.repeat(900)
      const created = await draft(house, 'problems', {
        title: 'Fullt',
        municipality: house.municipalityIds.get('1281'),
        year: 2026,
        where: long,
      })
      await approveByAll(house, 'problem', created.id)
      const { writer } = await peopleOf(house)
      const publish = () => give(house, writer, 'publish', 'problem', created.id)
      const countEntries = async () => (await payload.count({ collection: 'ledger-entries' })).totalDocs
      const before = await countEntries()
      // Pages that a migration has left free would take the whole publication.
      await sqlite.executeMultiple('VACUUM')
      const pages = (await sqlite.execute('PRAGMA page_count')).rows[0]?.page_count ?? 0

      await sqlite.executeMultiple(`PRAGMA max_page_count = ${pages}`)
      await expect(publish()).rejects.toThrow()
      expect(await countEntries()).toBe(before)
      expect((await standing(house, 'problem', created.id)).state.proposal).toBe('approved')
      expect((await payload.findByID({ collection: 'problems', id: created.id }))._status).toBe('draft')

      await sqlite.executeMultiple('PRAGMA max_page_count = 1000000')
      await publish()
      expect(await countEntries()).toBe(before + 1)
    })
  })

const onMongodb = () =>
  it('is tried on SQLite only: the files of a MongoDB server are not ours to fill', () => {
    expect(env.DATABASE_URL).toMatch(/^mongodb:/)
  })

// Defined by database instead of skipped, so that every test that is counted has run.
;(isSqlite ? onSqlite : onMongodb)()
