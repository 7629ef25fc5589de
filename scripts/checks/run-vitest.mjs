import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { countVitest } from './count-vitest.mjs'
import { runTool } from './run-tool.mjs'

/** Runs one vitest project, showing it as it goes, and gives its counts and faults. */
export async function runVitest({ root, project, ...how }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lovat-test-'))
  const file = path.join(folder, 'tally.json')
  const args = [
    path.join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--project',
    project,
    '--reporter=default',
    `--reporter=${path.join(root, 'scripts/checks/tally-reporter.mjs')}`,
    `--outputFile.tally=${file}`,
  ]
  try {
    const { code } = await runTool({ ...how, args, cwd: root, shown: true })
    return countVitest(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined, code)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
