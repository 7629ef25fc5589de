import { createHash } from 'node:crypto'
import { open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type ChainPosition, verifyChain } from '@lovat/shared/contract/ledger-chain'
import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import { errorCode, faultText } from './fault-text.ts'
import { forgetErased } from './forget-erased.ts'
import { type LoadedLedger, loadLedger } from './ledger-file.ts'
import { writeMark } from './ledger-mark.ts'
import type { Log } from './log.ts'
import { shareStrings } from './share-strings.ts'
import { syncFolder } from './sync-folder.ts'
import { writeDurably } from './write-durably.ts'

/** So many entries may be verified again at the next start. */
const MARKED_AFTER = 500

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
  const loaded = await load(file, log)
  let { entries, position, size, digest } = loaded
  const share = shareStrings()
  let unmarked = loaded.isMarked ? 0 : entries.length
  await mark()

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
      digest = createHash('sha256').update(text)
      unmarked = MARKED_AFTER
    } else {
      const text = lines(added)
      await appendToFile(file, size, text, write)
      // As they would be read from the file: what has come from elsewhere takes half as much memory again.
      for (const line of text.split('\n').slice(0, -1)) entries.push(share(JSON.parse(line) as LedgerEntry))
      size += Buffer.byteLength(text)
      digest.update(text)
      unmarked += added.length
    }
    position = next
    await mark()
  }

  /** Not at each click, which waits for it. */
  async function mark(): Promise<void> {
    if (unmarked < MARKED_AFTER) return
    unmarked = 0
    await writeMark(file, { bytes: size, sha256: digest.copy().digest('hex') })
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

async function load(file: string, log: Log): Promise<LoadedLedger> {
  try {
    return await loadLedger(file)
  } catch (error) {
    // The disk's own faults pass; only what it has given us can be untrustworthy.
    if (/^E(?!RR_)/.test(errorCode(error) ?? '')) throw error
    const aside = `${file}.broken-${new Date().toISOString().replaceAll(/[-:.]/g, '')}`
    await rename(file, aside)
    log(`Den sparade liggaren går inte att lita på och är undanlagd som ${aside}. Den hämtas på nytt. Orsak: ${faultText(error)}`)
    return loadLedger(file)
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
