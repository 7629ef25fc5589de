import { DatabaseSync } from 'node:sqlite'

/** Thrown when somebody else publishes into the same folder; the message is one Swedish sentence for whoever starts the house. */
export class LockError extends Error {}

const BUSY = 5

/** Held here: a database that nobody names any longer is collected, and its lock with it. */
const taken = new Set<DatabaseSync>()

/**
 * Takes a folder for this process alone. The lock is the operating system's own, through SQLite, so that it is gone with
 * the process however that dies, and holds between containers that share a disk. Out: a way to let go. Refused, with
 * `LockError`: a folder that is taken. On a disk where nothing can be written nobody needs a lock: then it is as if taken.
 */
export function takeLock(file: string, folder: string): () => void {
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(file)
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
  } catch (error) {
    database?.close()
    const isTaken = error instanceof Error && 'errcode' in error && error.errcode === BUSY
    if (!isTaken) return () => {}
    throw new LockError(`En annan publicering är igång på mappen ${folder}. Avsluta den först, eller välj en annan mapp med LOVAT_DATA.`)
  }
  const held = database
  taken.add(held)
  return () => {
    taken.delete(held)
    held.close()
  }
}
