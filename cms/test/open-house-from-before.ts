import { readFileSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { getPayload, type Payload } from 'payload'
import { env } from '../src/env.ts'
import { migrations } from '../src/migrations/index.ts'
import config from '../src/payload.config.ts'
import { type House, houseOf } from './open-house.ts'

/** What a database holds, as the database itself says: rows by table. */
export type Rows = Record<string, Record<string, unknown>[]>

const fixture = (name: string) => readFileSync(new URL(`before-double-key/${name}`, import.meta.url), 'utf8')

/**
 * A house on a database that the version before the double key wrote (one key, the administrator's): promises that are
 * public, one of them changed since; one with a change that waits; one withdrawn; drafts; an agreement, an indicator and two
 * people. Migrated the way an upgrade is. Out: the house, and the rows as they were.
 */
export async function openHouseFromBefore(): Promise<{ house: House; before: Rows }> {
  const payload = await getPayload({ config })
  if (env.DATABASE_URL) await fillMongo(payload)
  else {
    await payload.db.migrate({ migrations: migrations.slice(0, 1) as never })
    withSqlite((database) => database.exec(`BEGIN; PRAGMA defer_foreign_keys = ON; ${fixture('sqlite.sql')} COMMIT;`))
  }
  const before = await allRows(payload)
  if (!env.DATABASE_URL) await payload.db.migrate({ migrations: migrations as never })
  return { house: await houseOf(payload), before }
}

/** All rows there are, save for Payload's own notes about migrations. */
export async function allRows(payload: Payload): Promise<Rows> {
  return env.DATABASE_URL ? mongoRows(payload) : withSqlite(sqliteRows)
}

function withSqlite<T>(work: (database: DatabaseSync) => T): T {
  const database = new DatabaseSync(path.join(env.LOVAT_DATA, 'lovat.db'))
  try {
    return work(database)
  } finally {
    database.close()
  }
}

function sqliteRows(database: DatabaseSync): Rows {
  const tables = database
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    .all()
    .map(({ name }) => String(name))
  const own = tables.filter((name) => name !== 'payload_migrations')
  return Object.fromEntries(own.map((name) => [name, database.prepare(`SELECT * FROM \`${name}\` ORDER BY rowid`).all()]))
}

type Mongo = {
  base: { Types: { ObjectId: new (id: string) => object } }
  db: {
    collections: () => Promise<{ collectionName: string }[]>
    collection: (name: string) => {
      insertOne: (document: object) => Promise<unknown>
      find: () => { sort: (by: object) => { toArray: () => Promise<object[]> } }
    }
  }
}
const mongo = (payload: Payload) => (payload.db as unknown as { connection: Mongo }).connection

async function fillMongo(payload: Payload): Promise<void> {
  const { base, db } = mongo(payload)
  const revive = (_: string, value: unknown) => {
    const { $oid, $date } = (value ?? {}) as { $oid?: string; $date?: string }
    if ($oid) return new base.Types.ObjectId($oid)
    return $date ? new Date($date) : value
  }
  for (const line of fixture('mongodb.jsonl').trimEnd().split('\n')) {
    const { collection, document } = JSON.parse(line, revive)
    await db.collection(collection).insertOne(document)
  }
}

async function mongoRows(payload: Payload): Promise<Rows> {
  const { db } = mongo(payload)
  const names = (await db.collections()).map(({ collectionName }) => collectionName).toSorted()
  const rows = await Promise.all(names.map((name) => db.collection(name).find().sort({ _id: 1 }).toArray()))
  return Object.fromEntries(names.map((name, at) => [name, JSON.parse(JSON.stringify(rows[at]))]))
}
