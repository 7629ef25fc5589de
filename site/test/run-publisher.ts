import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

const PUBLISHER = join(import.meta.dirname, '../publisher')
const NO_CMS = 'http://127.0.0.1:1'

export type Running = { child: ChildProcess; output: { out: string; err: string } }

/** Starts the whole program, or one of its commands, until the test has ended. In: also a program to run it inside. */
export function startPublisher(
  settings: Record<string, string>,
  file = 'main.ts',
  args: readonly string[] = [],
  inside: readonly string[] = [],
): Running {
  const env = { PATH: process.env.PATH ?? '', CMS_URL: NO_CMS, ...settings }
  const [program = '', ...rest] = [...inside, process.execPath, join(PUBLISHER, file), ...args]
  const child = spawn(program, rest, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const output = { out: '', err: '' }
  child.stdout.on('data', (chunk) => {
    output.out += chunk
  })
  child.stderr.on('data', (chunk) => {
    output.err += chunk
  })
  return { child, output }
}

/** Waits until the program has said something. */
export async function until({ child, output }: Running, text: string): Promise<void> {
  while (!output.out.includes(text)) {
    if (child.exitCode !== null) throw new Error(`avslutades utan att säga ”${text}”: ${output.out}${output.err}`)
    await Promise.race([once(child.stdout ?? child, 'data'), once(child, 'close')])
  }
}

/** Runs a command of the publisher to its end. */
export async function runCommand(
  settings: Record<string, string>,
  ...args: string[]
): Promise<{ code: number | null; out: string; err: string }> {
  const { child, output } = startPublisher(settings, 'cli/main.ts', args)
  const [code] = await once(child, 'close')
  return { code, ...output }
}

/** A port that nobody listens on. */
export async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return String(typeof address === 'object' && address !== null ? address.port : 0)
}
