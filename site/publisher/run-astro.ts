import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { runBuild } from './build-process.ts'
import { BuildError } from './build-step.ts'
import { buildEnvironment } from './env.ts'

const SITE = join(import.meta.dirname, '..')
const LONGEST_BUILD_MS = 10 * 60_000
const FIXED = { NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', TZ: 'Europe/Stockholm', NO_COLOR: '1' }

type Options = { args?: readonly string[]; settings: Record<string, string>; signal: AbortSignal }

/**
 * Runs `astro build` in a process of its own. In: what is added to the command line, and the settings that `src/env.ts`
 * reads. Throws `BuildError` with its last lines when it fails or takes ten minutes, the signal's reason when it aborts.
 */
export async function runAstro({ args = [], settings, signal }: Options): Promise<void> {
  const tooLong = AbortSignal.timeout(LONGEST_BUILD_MS)
  try {
    const env = buildEnvironment({ ...settings, ...FIXED })
    await runBuild({ script: astroCommand(), args: ['build', ...args], cwd: SITE, env, signal: AbortSignal.any([signal, tooLong]) })
  } catch (error) {
    if (!signal.aborted && tooLong.aborted) throw new BuildError('Bygget blev inte klart på tio minuter och avbröts.')
    throw error
  }
}

function astroCommand(): string {
  const require = createRequire(import.meta.url)
  return join(dirname(require.resolve('astro/package.json')), 'bin/astro.mjs')
}
