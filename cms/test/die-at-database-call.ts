import net from 'node:net'
import { DatabaseSync, StatementSync } from 'node:sqlite'

/**
 * Loaded before a command (`node --import`): counts what it asks of its database, SQLite or MongoDB, and dies without a
 * word, as by kill -9, at call number DIE_AT, or as soon as its commit is through.
 */
const dieAt = process.env.DIE_AT ?? '0'
let calls = 0

const die = () => process.kill(process.pid, 'SIGKILL')
const count = () => {
  calls += 1
  if (calls === Number(dieAt)) die()
}
process.once('exit', () => process.stderr.write(`DATABASE CALLS ${calls}\n`))

const { exec } = DatabaseSync.prototype
DatabaseSync.prototype.exec = function (sql) {
  count()
  exec.call(this, sql)
  if (dieAt === 'after commit' && sql === 'COMMIT' && calls > 50) die()
}
for (const name of ['run', 'all'] as const) {
  const original = StatementSync.prototype[name] as (...args: unknown[]) => never
  StatementSync.prototype[name] = function (this: StatementSync, ...args: unknown[]) {
    count()
    return original.apply(this, args)
  }
}
const { write } = net.Socket.prototype
net.Socket.prototype.write = function (this: net.Socket, ...args: unknown[]) {
  const [bytes] = args
  if (Buffer.isBuffer(bytes)) {
    count()
    // The answer to the commit, not the sending of it, says that it is through.
    if (dieAt === 'after commit' && bytes.includes('commitTransaction')) this.once('data', die)
  }
  return (write as (...all: unknown[]) => boolean).apply(this, args)
} as typeof write
