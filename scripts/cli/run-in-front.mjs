import { spawn } from 'node:child_process'
import { Failure } from '../setup/failure.mjs'

/** The exit code of what was stopped by Ctrl-C. */
export const STOPPED = 130

/** Runs a program with our own input and output, to its end or until `stop`. Gives its exit code. */
export function runInFront({ node, args, env, stop }) {
  // npm runs scripts in the root; the file names in the arguments are meant from where the person stands.
  const child = spawn(node, args, { cwd: env.INIT_CWD ?? process.cwd(), env, stdio: 'inherit' })
  // Ctrl-C reaches it by itself too. We stay to give its exit code.
  stop.addEventListener('abort', () => child.kill('SIGTERM'), { once: true })
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Failure(`Kommandot kunde inte startas: ${error.message}`)))
    child.once('exit', (code) => resolve(code ?? STOPPED))
  })
}
