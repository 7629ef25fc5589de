import type { Log } from './log.ts'

export type Fault = { text: string; since: string }

/** What is wrong right now, by subject, so that a fault that lasts is said once and not every second. */
export type Faults = {
  /** Says the fault, unless the same was said last about this subject. */
  report(subject: string, text: string): void
  /** Says `text` if the subject had a fault, and forgets it. */
  heal(subject: string, text: string): void
  /** True while the subject has a fault. */
  has(subject: string): boolean
  /** The newest fault that still stands, and since when there has been one about its subject. */
  last(): Fault | null
}

/** A list of standing faults that are told to `log` when they come, change and go. */
export function trackFaults(log: Log, clock: () => Date): Faults {
  const standing = new Map<string, Fault>()
  return {
    report(subject, text) {
      const known = standing.get(subject)
      standing.delete(subject)
      standing.set(subject, { text, since: known?.since ?? clock().toISOString() })
      if (known?.text !== text) log(text, { level: 'error', subject })
    },
    heal(subject, text) {
      if (standing.delete(subject)) log(text, { subject })
    },
    has: (subject) => standing.has(subject),
    last: () => [...standing.values()].at(-1) ?? null,
  }
}
