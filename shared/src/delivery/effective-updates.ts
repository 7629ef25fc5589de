import type { Update } from '../contract/update.ts'

/** An update as it counts today: what the corrections of it state has been applied. */
export type EffectiveUpdate = Update & { correctedBy: Update[] }

/**
 * Applies corrections without removing anything: a correction adds, it never replaces (domain rule 2).
 * In: published updates in any order. Out: all but the corrections, oldest first, each with the corrections that name
 * it, oldest first; `count`, `status` and `nextUpdateDue` are those of the newest correction that states one, and
 * `reason` goes with the status: that of the newest correction that states either.
 * A correction of something that is not there is left out. Corrections of corrections apply to the original.
 */
export function effectiveUpdates(updates: readonly Update[]): EffectiveUpdate[] {
  const byRef = new Map(updates.map((update) => [update.ref, update]))
  const corrections = new Map<string, Update[]>()
  for (const update of sortedByDate(updates)) {
    if (update.kind !== 'correction') continue
    const original = originalOf(update, byRef)
    if (original) corrections.set(original, [...(corrections.get(original) ?? []), update])
  }
  return sortedByDate(updates)
    .filter((update) => update.kind !== 'correction')
    .map((update) => {
      const correctedBy = corrections.get(update.ref) ?? []
      return {
        ...update,
        count: correctedBy.findLast((correction) => correction.count !== undefined)?.count ?? update.count,
        status: correctedBy.findLast((correction) => correction.status !== undefined)?.status ?? update.status,
        reason: (correctedBy.findLast((correction) => correction.status !== undefined || correction.reason !== undefined) ?? update).reason,
        nextUpdateDue: correctedBy.findLast((correction) => correction.nextUpdateDue !== undefined)?.nextUpdateDue ?? update.nextUpdateDue,
        correctedBy,
      }
    })
}

/** Oldest first; on the same day by reference number, since a day holds no order of its own. */
export function sortedByDate<T extends Pick<Update, 'date' | 'ref'>>(updates: readonly T[]): T[] {
  return updates.toSorted((a, b) => a.date.localeCompare(b.date) || serial(a.ref) - serial(b.ref) || a.ref.localeCompare(b.ref))
}

const serial = (ref: string) => Number(ref.slice(ref.lastIndexOf('U') + 1))

function originalOf(correction: Update, byRef: ReadonlyMap<string, Update>): string | undefined {
  const seen = new Set<string>()
  let current: Update | undefined = correction
  while (current?.kind === 'correction' && current.corrects !== undefined && !seen.has(current.ref)) {
    seen.add(current.ref)
    current = byRef.get(current.corrects)
  }
  return current && current.kind !== 'correction' ? current.ref : undefined
}
