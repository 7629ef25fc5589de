import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

const SAMPLE_MS = 100
/** What /proc counts in, on every Linux. */
const TICKS_A_SECOND = 100
const MOST_OUTPUT = 100_000
const STOPS = ['SIGINT', 'SIGTERM']

/**
 * Runs a program to its end and measures it: seconds by the clock, seconds of processor, and the most memory that it and all its
 * children had at once (MB, each one's own share of what they have in common counted in full). Processor and memory
 * are undefined where there is no /proc. One that takes longer than `timeout` (seconds) is ended, and `isTooSlow`.
 */
export async function measureProcess(file, args, { cwd, env, timeout = 900 }) {
  const cpuBefore = childrenSeconds()
  const began = performance.now()
  // A session of its own: by it all its descendants are known.
  const child = spawn(file, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const said = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'])
    child[name].setEncoding('utf8').on('data', (text) => (said[name] = (said[name] + text).slice(-MOST_OUTPUT)))
  let peak = 0
  let isTooSlow = false
  const sampling = setInterval(() => (peak = Math.max(peak, sessionMemory(child.pid))), SAMPLE_MS)
  const tooLong = setTimeout(() => {
    isTooSlow = true
    endSession(child.pid)
  }, timeout * 1000)
  // Nobody else ends a session of its own when we are told to end.
  const stop = () => {
    endSession(child.pid)
    process.exit(1)
  }
  for (const signal of STOPS) process.once(signal, stop)
  const code = await new Promise((resolve) => {
    child.once('error', (error) => resolve(error.code))
    child.once('close', resolve)
  })
  for (const signal of STOPS) process.off(signal, stop)
  const wall = (performance.now() - began) / 1000
  clearInterval(sampling)
  clearTimeout(tooLong)
  const cpu = cpuBefore === undefined ? undefined : childrenSeconds() - cpuBefore
  return { code, isTooSlow, wall, cpu, peakMb: peak === 0 ? undefined : peak / 1e6, ...said }
}

/** Ends what is left of a session that we began. */
function endSession(session) {
  for (const { pid } of membersOf(session)) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // Ended by itself in the meantime.
    }
  }
}

/** Processor seconds of all children that have ended, and of theirs. */
function childrenSeconds() {
  const fields = statOf('self')
  return fields && (Number(fields[13]) + Number(fields[14])) / TICKS_A_SECOND
}

const sessionMemory = (session) => membersOf(session).reduce((sum, { pid }) => sum + residentBytes(pid), 0)

function membersOf(session) {
  if (session === undefined || statOf('self') === undefined) return []
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids.filter((pid) => Number(statOf(pid)?.[3]) === session).map((pid) => ({ pid: Number(pid) }))
}

/** The fields after the name, which may have spaces in it: state first. */
function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return undefined
  }
}

function residentBytes(pid) {
  try {
    const [, kilobytes = '0'] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes) * 1024
  } catch {
    return 0
  }
}
