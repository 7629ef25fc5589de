import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { BuildStep, Snapshot } from '../publisher/build-step.ts'

let count = 0

/** Builds a snapshot inside the project, where Astro can. Out: the folder of the site, gone when the test has ended. */
export async function built(build: BuildStep, snapshot: Snapshot, siteUrl = 'https://loften.example.se'): Promise<string> {
  const workDir = join(import.meta.dirname, `../.tmp/test-${process.pid}-${++count}`)
  onTestFinished(() => rm(workDir, { recursive: true, force: true }))
  await mkdir(workDir, { recursive: true })
  await build({ snapshot, workDir, outDir: join(workDir, 'out'), siteUrl, signal: new AbortController().signal })
  return join(workDir, 'out')
}
