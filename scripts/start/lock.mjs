import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Failure } from '../setup/failure.mjs'
import { endGroup } from '../setup/process-group.mjs'
import { groupIsStill, isRunning, processMark } from '../setup/process-table.mjs'

const fileIn = (folder) => path.join(folder, 'lovat.lock')
const me = () => ({ pid: process.pid, mark: processMark(process.pid) })

/** Refuses when a living start holds the data folder. */
export function checkNotHeld(folder) {
  const { holder } = readLock(folder)
  if (holder && isAlive(holder)) {
    throw new Failure(
      `Lovat är redan igång på datamappen ${folder} (process ${holder.pid}). Avsluta den först, eller välj en annan mapp med LOVAT_DATA.`,
    )
  }
}

/** Ends what a start that was killed left running on the data folder, so that its ports and its database are free again. */
export async function endLeftBehind(folder) {
  const left = (readLock(folder).holder?.children ?? []).filter(({ pid, mark }) => groupIsStill(pid, mark))
  await Promise.all(left.map(({ pid }) => endGroup(pid)))
  return left.length
}

/**
 * Holds the data folder for this process, taking over from a start that died. Gives `{ record, release }`: `record`
 * writes down the children, for `endLeftBehind` of the next start.
 */
export function takeLock(folder) {
  const file = fileIn(folder)
  for (;;) {
    checkNotHeld(folder)
    const { text } = readLock(folder)
    if (text !== undefined && !moveAside(file, text)) continue
    try {
      writeFileSync(file, JSON.stringify(me()), { flag: 'wx' })
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
  }
  return {
    record(children) {
      try {
        replace(file, JSON.stringify({ ...me(), children }))
      } catch {
        // A full disk: the lock still holds, and what runs must not fall because it could not be written down.
      }
    },
    release: () => rmSync(file, { force: true }),
  }
}

/** Two starts may find the same dead lock at once. Only what was read is removed; a fresh one is put back. */
function moveAside(file, text) {
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
  } catch {
    return false
  }
  const wasIt = readFileSync(aside, 'utf8') === text
  try {
    if (!wasIt) linkSync(aside, file)
  } finally {
    rmSync(aside, { force: true })
  }
  return wasIt
}

function replace(file, text) {
  writeFileSync(`${file}.${process.pid}`, text)
  renameSync(`${file}.${process.pid}`, file)
}

function readLock(folder) {
  let text
  try {
    text = readFileSync(fileIn(folder), 'utf8')
    return { text, holder: JSON.parse(text) }
  } catch {
    // Missing, or cut off while it was written: nobody's.
    return { text, holder: undefined }
  }
}

function isAlive({ pid, mark }) {
  if (!Number.isInteger(pid) || pid === process.pid || !isRunning(pid)) return false
  return mark === undefined || processMark(pid) === mark
}
