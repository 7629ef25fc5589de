import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const BYTES = 32

/** The secret that signs logins: made once, and kept in the data folder where only its owner can read it. */
export function keptSecret(folder) {
  const file = path.join(folder, 'secret')
  const draft = `${file}.${process.pid}`
  try {
    // Whole or not at all, and never over one that is there: half a secret would log everybody out for ever.
    writeFileSync(draft, randomBytes(BYTES).toString('hex'), { mode: 0o600 })
    linkSync(draft, file)
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
  return readFileSync(file, 'utf8').trim()
}
