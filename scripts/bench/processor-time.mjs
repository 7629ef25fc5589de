import { readdirSync, readFileSync } from 'node:fs'

/** Milliseconds of processor that a process has used, in all its threads; undefined where Linux does not say. On a busy machine it says more than the clock. */
export function processorTime(pid) {
  try {
    const threads = readdirSync(`/proc/${pid}/task`)
    const ns = threads.map((thread) => Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]))
    return ns.reduce((sum, one) => sum + one, 0) / 1e6
  } catch {
    return undefined
  }
}
