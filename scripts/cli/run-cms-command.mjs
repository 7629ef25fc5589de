import path from 'node:path'
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
import { runInFront, STOPPED } from './run-in-front.mjs'

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
  return runInFront({ node, args, env: childEnvironment({ env, settings, node, secret }), stop })
}
