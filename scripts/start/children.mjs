import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { endGroup, signalGroup } from '../setup/process-group.mjs'
import { processMark } from '../setup/process-table.mjs'
import { openLog } from './log-file.mjs'
import { readEvent } from './protocol.mjs'

const LAST_WORDS_MS = 1_000

/**
 * Starts processes, each the leader of a group of its own, so that what they start in turn can be ended with them.
 * `onChange` is told which groups there are, each time that changes.
 */
export function createChildren({ node, env, logFolder, onChange = () => {}, patienceMs }) {
  const groups = new Map()
  let isClosed = false

  // The last resort, when a fault of ours ends this process before it has ended the others.
  process.once('exit', () => {
    for (const { pid } of groups.values()) signalGroup(pid, 'SIGTERM')
  })

  const changed = () => onChange([...groups.values()].map(({ pid, name, mark }) => ({ pid, name, mark })))

  return {
    /** Gives `{ name, exited, end, log }`. `exited` resolves to `{ code, signal, asked }` when the process is gone. */
    start({ name, args, cwd, onEvent = () => {} }) {
      if (isClosed) throw new Error('Everything is being ended.')
      const log = openLog(logFolder, name)
      const process_ = spawn(node, args, { cwd, env, detached: process.platform !== 'win32', stdio: ['ignore', 'pipe', 'pipe'] })
      const child = { name, pid: process_.pid, mark: processMark(process_.pid), asked: false, log }
      const hear = (line) => {
        const event = readEvent(line)
        if (event) onEvent(event)
        else log.write(line)
      }
      createInterface({ input: process_.stdout }).on('line', hear)
      createInterface({ input: process_.stderr }).on('line', (line) => log.write(line))
      child.exited = new Promise((resolve) => {
        process_.once('error', (error) => {
          log.write(error.message)
          resolve({ code: 1, signal: null, asked: child.asked })
        })
        process_.once('exit', (code, signal) => {
          // What a dead leader started is nobody's any more.
          signalGroup(child.pid, 'SIGKILL')
          // Something that left the group may still hold the pipes: not worth waiting for.
          const timer = setTimeout(() => process_.stdout.destroy() && process_.stderr.destroy(), LAST_WORDS_MS)
          process_.once('close', () => {
            clearTimeout(timer)
            log.close()
            resolve({ code, signal, asked: child.asked })
          })
        })
      }).finally(() => {
        groups.delete(child.pid)
        changed()
      })
      child.end = async (options) => {
        child.asked = true
        await endGroup(child.pid, { patienceMs, ...options })
        await child.exited
      }
      groups.set(child.pid, child)
      changed()
      return child
    },
    /** Asks all at once, waits for all, and lets no new ones start. */
    async endAll(options) {
      isClosed = true
      await Promise.all([...groups.values()].map((child) => child.end(options)))
    },
  }
}
