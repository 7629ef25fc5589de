import { existsSync } from 'node:fs'
import path from 'node:path'
import { Failure } from '../setup/failure.mjs'
import { runNpmCi } from '../setup/npm-ci.mjs'

/**
 * Fetches what a measurement compares with or measures with, as the lockfile in its folder says, once: nobody who only runs
 * Lovat should have to. In: the folder, and what it is called.
 */
export async function installOnce(folder, what) {
  if (existsSync(path.join(folder, 'node_modules/.package-lock.json'))) return
  console.error(`Hämtar ${what} (en gång) …`)
  const { code, output } = await runNpmCi(folder, new AbortController().signal)
  if (code !== 0) throw new Failure(`${what} kunde inte hämtas: npm ci misslyckades i ${path.basename(folder)}.`, output.slice(-2000))
}
