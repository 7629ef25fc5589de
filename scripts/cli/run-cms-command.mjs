import { spawn } from 'node:child_process'
import path from 'node:path'
import { Failure } from '../setup/failure.mjs'
import { installIfNeeded } from '../setup/install.mjs'
import { findNode } from '../setup/node-binary.mjs'
import { createProgress } from '../setup/progress.mjs'
import { root } from '../setup/root.mjs'
import { listenForStop } from '../setup/stop-signals.mjs'
import { childEnvironment } from '../start/child-environment.mjs'
import { openDataFolder } from '../start/data-folder.mjs'
import { checkDatabaseReachable } from '../start/database-reachable.mjs'
import { checkedSettings } from '../start/preflight.mjs'
import { keptSecret } from '../start/secret.mjs'

const STOPPED = 130

/** Runs a command of the CMS with the settings of `npm start`, beside a running one or without it. Gives its exit code. */
export async function runCmsCommand(file, argv) {
  const { settings, env } = checkedSettings({ root, env: process.env })
  const asksForHelp = argv.includes('--help')
  if (settings.DATABASE_URL && !asksForHelp) await checkDatabaseReachable(settings.DATABASE_URL)
  // What is written to standard output may be a file: progress goes beside it.
  const { stop } = listenForStop()
  await installIfNeeded({ root, progress: createProgress({ out: process.stderr }), stop })
  if (stop.aborted) return STOPPED
  const node = findNode(root)
  if (!asksForHelp) openDataFolder(settings.LOVAT_DATA)
  const secret = settings.PAYLOAD_SECRET ?? (asksForHelp ? undefined : keptSecret(settings.LOVAT_DATA))
  const args = [path.join(root, 'cms/src/boot', file), ...argv]
  return run({ node, args, env: childEnvironment({ env, settings, node, secret }), stop })
}

function run({ node, args, env, stop }) {
  // npm runs scripts in the root; the file names in the arguments are meant from where the person stands.
  const child = spawn(node, args, { cwd: env.INIT_CWD ?? process.cwd(), env, stdio: 'inherit' })
  // Ctrl-C reaches it by itself too. We stay to give its exit code.
  stop.addEventListener('abort', () => child.kill('SIGTERM'), { once: true })
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Failure(`Kommandot kunde inte startas: ${error.message}`)))
    child.once('exit', (code) => resolve(code ?? STOPPED))
  })
}
