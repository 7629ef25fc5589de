import { readFile } from 'node:fs/promises'
import { verifyChain } from '@lovat/shared/contract/ledger-chain'
import { type LedgerEntry, ledgerEntry } from '@lovat/shared/contract/ledger-entry'

/**
 * The publisher's copy of the ledger, to be looked at beside it: nothing is mended. In: the file. Out: its entries; a last
 * line that is being written is left out. Throws `BrokenLedgerError` or a `ZodError` when it does not verify.
 */
export async function readLedgerCopy(file: string): Promise<LedgerEntry[]> {
  const text = await readFile(file, 'utf8')
  const entries = text
    .split('\n')
    .slice(0, -1)
    .map((line) => ledgerEntry.parse(JSON.parse(line)))
  verifyChain(entries)
  return entries
}
