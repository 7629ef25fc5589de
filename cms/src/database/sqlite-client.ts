import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import type { Client, InStatement, ResultSet, Transaction } from '@libsql/client'
import { writeLock } from './write-lock.ts'

/**
 * A libsql-shaped client on Node's own SQLite: one connection for reading, one for writing, and writers queue.
 * Why not libsql itself: it gives its connection away with every transaction, leaks descriptors and loses its pragmas
 * (docs/adr/0001). `commitError` keeps what a failed COMMIT said, because Payload swallows it.
 */
export type SqliteClient = {
  client: Client
  takeCommitError: () => Error | undefined
  withoutForeignKeys: <T>(work: () => Promise<T>) => Promise<T>
}

export function openSqlite(file: string, { lockTimeoutMs = 15_000 } = {}): SqliteClient {
  const writer = connect(file)
  const reader = connect(file)
  const lock = writeLock(lockTimeoutMs)
  let commitError: Error | undefined
  let isClosed = false

  const exclusively = async <T>(work: () => T): Promise<T> => {
    const release = await lock()
    try {
      return work()
    } finally {
      release()
    }
  }

  const transaction = async (): Promise<Transaction> => {
    const release = await lock()
    try {
      writer.database.exec('BEGIN IMMEDIATE')
    } catch (error) {
      release()
      throw error
    }
    let isOpen = true
    const end = (sql: 'COMMIT' | 'ROLLBACK') => {
      if (!isOpen) return
      isOpen = false
      try {
        writer.database.exec(sql)
      } catch (error) {
        if (sql === 'COMMIT') {
          commitError = error as Error
          if (writer.database.isTransaction) writer.database.exec('ROLLBACK')
        }
        throw error
      } finally {
        release()
      }
    }
    const whileOpen = <T>(work: () => T): T => {
      if (!isOpen) throw new Error('The SQLite transaction has ended')
      return work()
    }
    return {
      execute: async (statement: InStatement) => whileOpen(() => run(writer, statement)),
      batch: async (statements: InStatement[]) => whileOpen(() => statements.map((statement) => run(writer, statement))),
      executeMultiple: async (sql: string) => whileOpen(() => writer.database.exec(sql)),
      commit: async () => end('COMMIT'),
      rollback: async () => end('ROLLBACK'),
      close: () => end('ROLLBACK'),
      get closed() {
        return !isOpen
      },
    } as Transaction
  }

  const batch = (statements: InStatement[]) =>
    exclusively(() => {
      writer.database.exec('BEGIN IMMEDIATE')
      try {
        const results = statements.map((statement) => run(writer, statement))
        writer.database.exec('COMMIT')
        return results
      } catch (error) {
        if (writer.database.isTransaction) writer.database.exec('ROLLBACK')
        throw error
      }
    })

  const client = {
    protocol: 'file',
    closed: false,
    execute: async (statement: InStatement, args?: never) => {
      const whole = typeof statement === 'string' && args ? { sql: statement, args } : statement
      return isRead(whole) ? run(reader, whole) : exclusively(() => run(writer, whole))
    },
    batch,
    migrate: batch,
    executeMultiple: (sql: string) => exclusively(() => writer.database.exec(sql)),
    transaction,
    sync: async () => undefined,
    reconnect: () => {},
    close: () => {
      if (isClosed) return
      isClosed = true
      writer.database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
      reader.database.close()
      writer.database.close()
    },
  }

  return {
    client: client as unknown as Client,
    takeCommitError: () => {
      const error = commitError
      commitError = undefined
      return error
    },
    withoutForeignKeys: async (work) => {
      writer.database.exec('PRAGMA foreign_keys = OFF')
      const result = await work().finally(() => writer.database.exec('PRAGMA foreign_keys = ON'))
      const broken = writer.database.prepare('PRAGMA foreign_key_check').all()
      if (broken.length > 0) throw new Error(`The migration left ${broken.length} broken references, first: ${JSON.stringify(broken[0])}`)
      return result
    },
  }
}

type Connection = { database: DatabaseSync; prepare: (sql: string) => StatementSync }

/** Payload sends the same few hundred statements over and over; preparing them once takes a third off a write. */
const KEPT_STATEMENTS = 500

function connect(file: string): Connection {
  const database = new DatabaseSync(file, { timeout: 5000, enableForeignKeyConstraints: true })
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 67108864;')
  const kept = new Map<string, StatementSync>()
  const prepare = (sql: string) => {
    const known = kept.get(sql)
    if (known) return known
    const statement = database.prepare(sql)
    const oldest = kept.size >= KEPT_STATEMENTS ? kept.keys().next().value : undefined
    if (oldest !== undefined) kept.delete(oldest)
    kept.set(sql, statement)
    return statement
  }
  return { database, prepare }
}

const sqlOf = (statement: InStatement) => (typeof statement === 'string' ? statement : statement.sql)
const isRead = (statement: InStatement) => /^\s*(select|explain|pragma\s+\w+\s*(;|$))/i.test(sqlOf(statement))

function run(connection: Connection, statement: InStatement): ResultSet {
  try {
    return runPrepared(connection, statement)
  } catch (error) {
    throw withCode(error as Error & { errcode?: number })
  }
}

/** Payload tells a taken reference (a person's 400) from a fault (500) by the code that libsql gives. */
const UNIQUE = [2067, 1555]
const withCode = (error: Error & { errcode?: number }) =>
  UNIQUE.includes(error.errcode ?? 0) ? Object.assign(error, { code: 'SQLITE_CONSTRAINT_UNIQUE' }) : error

function runPrepared({ prepare }: Connection, statement: InStatement): ResultSet {
  const prepared = prepare(sqlOf(statement))
  const args = typeof statement === 'string' ? [] : (statement.args ?? [])
  const values = (Array.isArray(args) ? args : Object.values(args)).map(toSqlValue)
  const columns = prepared.columns().map((column) => column.name)
  const result = {
    columns,
    columnTypes: [],
    rows: [] as unknown[],
    rowsAffected: 0,
    lastInsertRowid: undefined as bigint | undefined,
    toJSON: () => ({}),
  }
  if (columns.length === 0) {
    const done = prepared.run(...values)
    result.rowsAffected = Number(done.changes)
    result.lastInsertRowid = BigInt(done.lastInsertRowid)
  } else {
    prepared.setReturnArrays(true)
    result.rows = (prepared.all(...values) as unknown as unknown[][]).map((cells) => toRow(columns, cells))
  }
  return result as unknown as ResultSet
}

function toSqlValue(value: unknown): SQLInputValue {
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value instanceof Date) return value.valueOf()
  return (value ?? null) as SQLInputValue
}

/** libsql's rows are read by position and by name; the positions must not be enumerable. */
function toRow(columns: readonly string[], cells: readonly unknown[]): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  Object.defineProperty(row, 'length', { value: cells.length })
  for (const [index, name] of columns.entries()) {
    const cell = cells[index]
    const value = cell instanceof Uint8Array ? cell.buffer : cell
    Object.defineProperty(row, index, { value })
    if (!Object.hasOwn(row, name)) row[name] = value
  }
  return row
}
