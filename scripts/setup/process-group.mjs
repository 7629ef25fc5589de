import { spawnSync } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { groupIsRunning, isRunning } from './process-table.mjs'

const LOOK_EVERY_MS = 50

/**
 * Asks a whole process group to end and waits for its leader, at most `patienceMs`. What is left of the group after
 * that is ended by force: the leader answers for what it started.
 */
export async function endGroup(group, { patienceMs = 10_000, hurry } = {}) {
  signalGroup(group, 'SIGTERM')
  const until = performance.now() + patienceMs
  while (isRunning(group) && performance.now() < until && !hurry?.aborted) await wait(LOOK_EVERY_MS)
  signalGroup(group, 'SIGKILL')
  while (groupIsRunning(group)) await wait(LOOK_EVERY_MS)
}

export function signalGroup(group, signal) {
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(group), '/t', '/f'], { stdio: 'ignore' })
    return
  }
  try {
    process.kill(-group, signal)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}
