import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export type Ended = { code: number | null; signal: string | null; stdout: string; stderr: string }

const inCms = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url))

/** Runs import-cli or export-cli as a process of its own, on the database of this test file. */
export function runCommand(command: 'import' | 'export', args: string[], { nodeArgs = [] as string[], env = {} } = {}): Promise<Ended> {
  const child = spawn(process.execPath, [...nodeArgs, inCms(`src/boot/${command}-cli.ts`), ...args], {
    env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '--disable-warning=ExperimentalWarning', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code, signal, stdout, stderr }))
  })
}

/** Runs the import, killed (SIGKILL) at the database call with a number, or right after its commit. */
export const runImportThatDies = (args: string[], at: number | 'after commit') =>
  runCommand('import', args, { nodeArgs: ['--import', inCms('test/die-at-database-call.ts')], env: { DIE_AT: String(at) } })

/** How many calls to the database an import makes. */
export async function countDatabaseCalls(args: string[]): Promise<number> {
  const { stderr } = await runImportThatDies(args, 0)
  const count = Number(/DATABASE CALLS (\d+)/.exec(stderr)?.[1])
  if (!count) throw new Error(`Nothing was counted: ${stderr}`)
  return count
}
