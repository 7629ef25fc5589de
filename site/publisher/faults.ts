import type { Log } from './log.ts'

/** What is wrong right now, by subject, so that a fault that lasts is said once and not every second. */
export type Faults = {
  /** Says the fault, unless the same was said last about this subject. */
  report(subject: string, text: string): void
  /** Says `text` if the subject had a fault, and forgets it. */
  heal(subject: string, text: string): void
  /** True while the subject has a fault. */
  has(subject: string): boolean
  /** The newest fault that still stands. */
  last(): string | null
}

/** A list of standing faults that are told to `log` when they come, change and go. */
export function trackFaults(log: Log): Faults {
  const standing = new Map<string, string>()
  return {
    report(subject, text) {
      const known = standing.get(subject) === text
      standing.delete(subject)
      standing.set(subject, text)
      if (!known) log(text, { level: 'error', subject })
    },
    heal(subject, text) {
      if (standing.delete(subject)) log(text, { subject })
    },
    has: (subject) => standing.has(subject),
    last: () => [...standing.values()].at(-1) ?? null,
  }
}
