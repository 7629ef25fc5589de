import { open, readFile, rename, truncate } from 'node:fs/promises'
import { dirname } from 'node:path'
import { CHAIN_START, type ChainPosition, verifyChain } from '@lovat/shared/contract/ledger-chain'
import { type LedgerEntry, ledgerEntry } from '@lovat/shared/contract/ledger-entry'
import { errorCode, faultText } from './fault-text.ts'
import { forgetErased } from './forget-erased.ts'
import type { Log } from './log.ts'
import { syncFolder } from './sync-folder.ts'
import { writeDurably } from './write-durably.ts'

/** The verified ledger on disk: one entry a line, appended only. */
export type LedgerStore = {
  readonly entries: readonly LedgerEntry[]
  readonly position: ChainPosition
  /** Keeps entries for good, or throws and keeps none of them. Refused: entries that don't follow from `position`. */
  append(entries: readonly LedgerEntry[]): Promise<void>
}

type Options = { file: string; log: Log; write?: typeof writeDurably }

/**
 * Opens the stored ledger. In: the file, which need not exist. A line torn by a crash is cut; a file whose chain
 * does not verify is set aside under another name, so that the ledger is followed anew from the first entry.
 */
export async function openLedgerStore({ file, log, write = writeDurably }: Options): Promise<LedgerStore> {
  let entries = await load(file, log)
  let position = verifyChain(entries)
  let size = Buffer.byteLength(lines(entries))

  async function append(added: readonly LedgerEntry[]): Promise<void> {
    if (added.length === 0) return
    const next = verifyChain(added, position)
    // Only an erasure changes what came before it; a nation's ledger is too long to go through for each entry.
    const erased = added.some(({ action }) => action === 'erased') ? forgetErased([...entries, ...added]) : undefined
    if (erased?.changed) {
      const text = lines(erased.kept)
      await replaceFile(file, text, write)
      entries = erased.kept
      size = Buffer.byteLength(text)
    } else {
      const text = lines(added)
      await appendToFile(file, size, text, write)
      for (const entry of added) entries.push(entry)
      size += Buffer.byteLength(text)
    }
    position = next
  }

  return {
    get entries() {
      return entries
    },
    get position() {
      return position
    },
    append,
  }
}

async function load(file: string, log: Log): Promise<LedgerEntry[]> {
  const bytes = await readFile(file).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return Buffer.alloc(0)
    throw error
  })
  const whole = bytes.lastIndexOf('\n') + 1
  if (whole < bytes.length) await truncate(file, whole)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, whole))
    const entries = text
      .split('\n')
      .slice(0, -1)
      .map((line) => ledgerEntry.parse(JSON.parse(line)))
    verifyChain(entries, CHAIN_START)
    // Written by another version in another form: sizes would not add up, so it counts as unreadable too.
    if (lines(entries) !== text) throw new Error('the lines are not as this version writes them')
    return entries
  } catch (error) {
    const aside = `${file}.broken-${new Date().toISOString().replaceAll(/[-:.]/g, '')}`
    await rename(file, aside)
    log(`Den sparade liggaren går inte att lita på och är undanlagd som ${aside}. Den hämtas på nytt. Orsak: ${faultText(error)}`)
    return []
  }
}

const lines = (entries: readonly LedgerEntry[]) => entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')

async function appendToFile(file: string, size: number, text: string, write: typeof writeDurably): Promise<void> {
  const handle = await open(file, 'a')
  try {
    // What an append that failed half-way left behind goes before anything is put after it.
    if ((await handle.stat()).size !== size) await handle.truncate(size)
    await write(handle, text)
  } catch (error) {
    await handle.truncate(size).catch(() => {})
    throw error
  } finally {
    await handle.close()
  }
  if (size === 0) await syncFolder(dirname(file))
}

async function replaceFile(file: string, text: string, write: typeof writeDurably): Promise<void> {
  const handle = await open(`${file}.tmp`, 'w')
  try {
    await write(handle, text)
  } finally {
    await handle.close()
  }
  await rename(`${file}.tmp`, file)
  await syncFolder(dirname(file))
}
