import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** Runs work in a folder that is gone afterwards. */
export async function inTemporaryFolder(name, work) {
  const folder = mkdtempSync(path.join(os.tmpdir(), `lovat-bench-${name}-`))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
