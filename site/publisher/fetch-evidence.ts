import { createHash } from 'node:crypto'
import { access, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { faultText } from './fault-text.ts'
import type { EvidenceFile } from './release-record.ts'

/** For all of them together: a slow CMS must not hold a publish back. */
const ALL_WITHIN_MS = 20_000

type Options = { cmsUrl: string; folder: string; files: Readonly<Record<string, EvidenceFile>>; signal: AbortSignal }
export type MissingFile = { digest: string; name: string; reason: string }

/**
 * Fetches the files that are not here yet, and keeps one only when its digest is the one that was published.
 * Out: those that could not be had, with the reason. Never throws for a file: a page is worth publishing without it.
 */
export async function fetchEvidence({ cmsUrl, folder, files, signal }: Options): Promise<MissingFile[]> {
  const missing: MissingFile[] = []
  const patience = AbortSignal.any([signal, AbortSignal.timeout(ALL_WITHIN_MS)])
  for (const [digest, file] of Object.entries(files)) {
    if (await isThere(join(folder, digest))) continue
    try {
      await fetchOne(`${cmsUrl}/api/ledger/files/${digest}`, join(folder, digest), digest, file.bytes, patience)
    } catch (error) {
      if (signal.aborted) return missing
      missing.push({ digest, name: file.name, reason: faultText(error) })
    }
  }
  return missing
}

async function fetchOne(address: string, path: string, digest: string, size: number, signal: AbortSignal): Promise<void> {
  const response = await fetch(address, { signal })
  if (!response.ok || response.body === null) {
    await response.body?.cancel()
    throw new Error(`CMS:et svarade ${response.status}`)
  }
  const unfinished = `${path}.${process.pid}.tmp`
  const handle = await open(unfinished, 'w')
  try {
    const hash = createHash('sha256')
    let received = 0
    for await (const chunk of response.body) {
      received += chunk.length
      if (received > size) throw new Error(`filen är större än de ${size} byte som publicerades`)
      hash.update(chunk)
      await handle.write(chunk)
    }
    if (hash.digest('hex') !== digest) throw new Error('innehållet är inte det som publicerades')
    await handle.sync()
    await rename(unfinished, path)
  } finally {
    await handle.close()
    await rm(unfinished, { force: true })
  }
}

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )
