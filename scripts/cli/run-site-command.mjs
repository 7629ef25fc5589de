import path from 'node:path'
import { findNode } from '../setup/node-binary.mjs'
import { root } from '../setup/root.mjs'
import { listenForStop } from '../setup/stop-signals.mjs'
import { childEnvironment } from '../start/child-environment.mjs'
import { checkedSettings } from '../start/preflight.mjs'
import { runInFront } from './run-in-front.mjs'

/** Runs a command of the publisher with the settings of `npm start`, beside a running one or without it. Gives its exit code. */
export function runSiteCommand(argv) {
  const { settings, env } = checkedSettings({ root, env: process.env })
  const { stop } = listenForStop()
  const node = findNode(root)
  const args = [path.join(root, 'site/publisher/cli/main.ts'), ...argv]
  return runInFront({ node, args, env: childEnvironment({ env, settings, node }), stop })
}
