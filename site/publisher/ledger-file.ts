import { createHash, type Hash } from 'node:crypto'
import { open, truncate } from 'node:fs/promises'
import { setImmediate as turn } from 'node:timers/promises'
import { CHAIN_START, type ChainPosition, verifyChain } from '@lovat/shared/contract/ledger-chain'
import { type LedgerEntry, ledgerEntry } from '@lovat/shared/contract/ledger-entry'
import { errorCode } from './fault-text.ts'
import { readMark } from './ledger-mark.ts'
import { shareStrings } from './share-strings.ts'

/** Readers are served by the same thread: so much is gone through before they get a turn. */
const CHUNK = 256 * 1024
const NEWLINE = 0x0a

/** What the file holds: its entries, where the chain stands, how many bytes of whole lines, and the digest so far. */
export type LoadedLedger = { entries: LedgerEntry[]; position: ChainPosition; size: number; digest: Hash; isMarked: boolean }

/**
 * Reads the stored ledger. In: the file, which need not exist. A line torn by a crash is cut. What has been verified before,
 * and is byte for byte what it was then, is not verified again: a nation's ledger takes long. Throws what is wrong with it.
 */
export async function loadLedger(file: string): Promise<LoadedLedger> {
  const mark = await readMark(file)
  const isMarked = mark !== undefined && (await digestOf(file, mark.bytes)) === mark.sha256
  const loaded: LoadedLedger = { entries: [], position: CHAIN_START, size: 0, digest: createHash('sha256'), isMarked }
  const share = shareStrings()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = Buffer.alloc(0)
  for await (const chunk of chunksOf(file)) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const whole = bytes.lastIndexOf(NEWLINE) + 1
    if (whole > 0) take(loaded, decoder.decode(bytes.subarray(0, whole)), bytes.subarray(0, whole), isMarked ? mark.bytes : 0, share)
    rest = Buffer.from(bytes.subarray(whole))
    await turn()
  }
  if (rest.length > 0) await truncate(file, loaded.size)
  return loaded
}

/** In: some whole lines, and up to which byte they need not be verified. */
function take(loaded: LoadedLedger, text: string, bytes: Buffer, trusted: number, share: ReturnType<typeof shareStrings>): void {
  const lines = text.split('\n').slice(0, -1)
  const isTrusted = loaded.size + bytes.length <= trusted
  const entries = lines.map((line) => {
    const entry = share(JSON.parse(line) as LedgerEntry)
    // Written by another version in another form: sizes would not add up, so it counts as unreadable too.
    if (!isTrusted && JSON.stringify(ledgerEntry.parse(entry)) !== line) throw new Error('the lines are not as this version writes them')
    return entry
  })
  const last = entries.at(-1)
  if (!isTrusted) loaded.position = verifyChain(entries, loaded.position)
  else if (last !== undefined) loaded.position = { number: last.number, hash: last.hash }
  for (const entry of entries) loaded.entries.push(entry)
  loaded.size += bytes.length
  loaded.digest.update(bytes)
}

async function digestOf(file: string, size: number): Promise<string | undefined> {
  const digest = createHash('sha256')
  let read = 0
  for await (const chunk of chunksOf(file)) {
    digest.update(chunk.subarray(0, size - read))
    read += chunk.length
    if (read >= size) break
  }
  return read >= size ? digest.digest('hex') : undefined
}

async function* chunksOf(file: string): AsyncGenerator<Buffer> {
  const handle = await open(file, 'r').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  })
  if (handle === undefined) return
  try {
    for (;;) {
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(CHUNK), 0, CHUNK)
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await handle.close()
  }
}
