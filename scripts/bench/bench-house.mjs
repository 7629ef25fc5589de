import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { Failure } from '../setup/failure.mjs'
import { findNode } from '../setup/node-binary.mjs'
import { root } from '../setup/root.mjs'
import { childEnvironment } from '../start/child-environment.mjs'
import { commandsIn } from '../start/commands.mjs'
import { readEvent } from '../start/protocol.mjs'
import { processorTime } from './processor-time.mjs'

/**
 * The two processes that matter between a click and a reader: the CMS (without the admin's pages) and the publisher.
 * `ready` gives the address of the site when it answers, `fault` aborts when one of them ends by itself.
 */
export function openBenchHouse(settings) {
  const node = findNode(root)
  const env = childEnvironment({ env: process.env, settings, node, secret: 'only-for-the-benchmark' })
  const commands = commandsIn(root, settings)
  const fault = new AbortController()
  const children = []
  const open = ({ args, cwd, spoken }) => {
    const child = spawn(node, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const ended = new Promise((resolve) => child.once('exit', resolve))
    const output = []
    const ready = new Promise((resolve) => {
      for (const stream of [child.stdout, child.stderr])
        createInterface({ input: stream }).on('line', (line) => {
          output.push(line)
          const event = readEvent(line)
          if (event?.event === 'ready') resolve(event.url)
        })
    })
    const isOver = ended.then(() => {
      const failure = new Failure(`${spoken} slutade.`, output.slice(-20).join('\n'))
      fault.abort(failure)
      throw failure
    })
    isOver.catch(() => {})
    children.push({ child, ended })
    return Promise.race([ready, isOver])
  }
  return {
    ready: open(commands.beforeAdmin).then(() => open(commands.publisher)),
    fault: fault.signal,
    /** Of the CMS and of the publisher, once both are there. */
    processorTimes: () => children.map(({ child }) => processorTime(child.pid)),
    close: async () => {
      for (const { child } of children) child.kill('SIGTERM')
      await Promise.all(children.map(({ ended }) => ended))
    },
  }
}
