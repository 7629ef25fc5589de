import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { BuildStep, Built, Snapshot } from '../publisher/build-step.ts'

type How = { siteUrl?: string; code?: string }

let count = 0

/** Builds a snapshot inside the project, where Astro can. Out: the folder of the site, gone when the test has ended. */
export const built = async (build: BuildStep, snapshot: Snapshot, how: How = {}): Promise<string> =>
  (await builtWith(build, snapshot, how)).folder

/** The same, with what the build said of it. */
export async function builtWith(
  build: BuildStep,
  snapshot: Snapshot,
  { siteUrl = 'https://loften.example.se', code = '' }: How = {},
): Promise<Built & { folder: string }> {
  const workDir = join(import.meta.dirname, `../.tmp/test-${process.pid}-${++count}`)
  onTestFinished(() => rm(workDir, { recursive: true, force: true }))
  await mkdir(workDir, { recursive: true })
  const folder = join(workDir, 'site')
  const made = await build({ snapshot, workDir, outDir: folder, siteUrl, code, signal: new AbortController().signal })
  return { ...made, folder }
}
