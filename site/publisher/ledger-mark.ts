import { readFile, rename, writeFile } from 'node:fs/promises'
import { z } from 'zod'

/** How much of the stored ledger has been verified, and the digest of just those bytes. Against a disk that errs, not against a person. */
const mark = z.strictObject({ bytes: z.int().positive(), sha256: z.string() })
export type LedgerMark = z.infer<typeof mark>

const markFile = (ledger: string): string => `${ledger}.verified`

/** Undefined where there is none, or it can't be read: then all is verified. */
export async function readMark(ledger: string): Promise<LedgerMark | undefined> {
  try {
    return mark.parse(JSON.parse(await readFile(markFile(ledger), 'utf8')))
  } catch {
    return undefined
  }
}

/** Never rejects: without a mark, the next start takes longer. */
export async function writeMark(ledger: string, now: LedgerMark): Promise<void> {
  const unfinished = `${markFile(ledger)}.tmp`
  await writeFile(unfinished, JSON.stringify(now))
    .then(() => rename(unfinished, markFile(ledger)))
    .catch(() => {})
}
