import { existsSync } from 'node:fs'
import path from 'node:path'
import { Failure } from '../../setup/failure.mjs'
import { runNpmCi } from '../../setup/npm-ci.mjs'

export const PACKAGES = path.join(import.meta.dirname, '../packages')

/** Fetches what is compared with and measured with, once: nobody who only runs Lovat should have to. */
export async function installBenchPackages() {
  if (existsSync(path.join(PACKAGES, 'node_modules/.package-lock.json'))) return
  console.error('Hämtar Eleventy och autocannon (en gång) …')
  const { code, output } = await runNpmCi(PACKAGES, new AbortController().signal)
  if (code !== 0)
    throw new Failure('Det som det jämförs med kunde inte hämtas: npm ci misslyckades i scripts/bench/packages.', output.slice(-2000))
}
