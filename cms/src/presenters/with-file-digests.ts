import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { env } from '../env.ts'
import type { Stored } from './stored.ts'

/**
 * A row of an update whose evidence files carry the digest of the bytes that are there now, so that what is approved is the
 * file itself and not its name. A file that is gone keeps what was noted of it; publication then says that it is missing.
 */
export async function withFileDigests(row: Stored): Promise<Stored> {
  const evidence = await Promise.all(
    ((row.evidence ?? []) as Stored[]).map(async (one) =>
      typeof one.file === 'object' && one.file?.filename ? { ...one, file: { ...one.file, sha256: await digestOf(one.file) } } : one,
    ),
  )
  return { ...row, evidence }
}

async function digestOf({ filename, sha256 }: Stored): Promise<string | undefined> {
  try {
    const bytes = await readFile(path.join(env.LOVAT_DATA, 'media', String(filename)))
    return createHash('sha256').update(bytes).digest('hex')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return sha256
    throw error
  }
}
