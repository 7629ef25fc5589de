import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { runBuild } from './build-process.ts'
import { BuildError, type BuildStep } from './build-step.ts'
import { buildEnvironment } from './env.ts'

const SITE = join(import.meta.dirname, '..')
const LONGEST_BUILD_MS = 10 * 60_000

/** The build step of the house: a full `astro build`. */
export const buildWithAstro: BuildStep = async ({ snapshotFile, outDir, siteUrl, signal }) => {
  const tooLong = AbortSignal.timeout(LONGEST_BUILD_MS)
  const settings = { LOVAT_SNAPSHOT: snapshotFile, LOVAT_OUT_DIR: outDir, SITE_URL: siteUrl }
  const fixed = { NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', TZ: 'Europe/Stockholm', NO_COLOR: '1' }
  try {
    const env = buildEnvironment({ ...settings, ...fixed })
    await runBuild({ script: astroCommand(), args: ['build'], cwd: SITE, env, signal: AbortSignal.any([signal, tooLong]) })
  } catch (error) {
    if (!signal.aborted && tooLong.aborted) throw new BuildError('Bygget blev inte klart på tio minuter och avbröts.')
    throw error
  }
}

function astroCommand(): string {
  const require = createRequire(import.meta.url)
  return join(dirname(require.resolve('astro/package.json')), 'bin/astro.mjs')
}
