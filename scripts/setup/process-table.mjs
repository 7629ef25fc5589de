import { readdirSync, readFileSync } from 'node:fs'

/** Which process this is, beyond its number, which the system gives out again: boot and start time. Only Linux tells. */
export function processMark(pid) {
  const started = statFields(pid)?.started
  return started === undefined ? undefined : `${boot()}/${started}`
}

/**
 * Whether anything is left of the group that the marked process led. While a member lives, its number goes to nobody
 * else, so a group without its leader is still the same group, until the next boot.
 */
export function groupIsStill(group, mark) {
  if (mark === undefined || mark.split('/')[0] !== boot()) return false
  const leader = processMark(group)
  return groupIsRunning(group) && (leader === undefined || leader === mark)
}

export function isRunning(pid) {
  const stat = statFields(pid)
  if (stat) return !isDead(stat)
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Whether anything in the group still runs. A zombie nobody reaps (a container without init) does not count. */
export function groupIsRunning(group) {
  const pids = processNumbers()
  if (pids)
    return pids.some((pid) => {
      const stat = statFields(pid)
      return stat?.group === group && !isDead(stat)
    })
  try {
    process.kill(-group, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function boot() {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  } catch {
    return 'unknown'
  }
}

const isDead = ({ state }) => state === 'Z' || state === 'X'

function processNumbers() {
  if (process.platform !== 'linux') return undefined
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
  } catch {
    return undefined
  }
}

function statFields(pid) {
  if (process.platform !== 'linux') return undefined
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name stands in parentheses and may hold spaces and parentheses itself.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return { state: fields[0], group: Number(fields[2]), started: fields[19] }
  } catch {
    return undefined
  }
}
