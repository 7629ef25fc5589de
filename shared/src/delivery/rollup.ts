import type { ActivityDelivery, ActivityStanding } from './activity-standing.ts'

/**
 * Activities counted by where they stand. `total` is the denominator that is always printed beside a count; the counts
 * by standing add up to it. `notMeasurable` overlaps them: it says how many cannot be counted in numbers.
 */
export type Rollup = Record<ActivityStanding, number> & { total: number; notMeasurable: number; latestUpdate: string | undefined }

/** Adds up deliveries of activities. In: any number of them, none gives zeros. */
export function rollUp(deliveries: readonly ActivityDelivery[]): Rollup {
  const rollup: Rollup = {
    planned: 0,
    ongoing: 0,
    done: 0,
    partlyDone: 0,
    notDone: 0,
    cancelled: 0,
    late: 0,
    silent: 0,
    total: deliveries.length,
    notMeasurable: deliveries.filter((delivery) => delivery.progress === undefined).length,
    latestUpdate: deliveries
      .map((delivery) => delivery.latestUpdate)
      .filter((date) => date !== undefined)
      .toSorted()
      .at(-1),
  }
  for (const delivery of deliveries) rollup[delivery.standing] += 1
  return rollup
}

/** Adds up roll-ups, for a kommun, a county or the nation. */
export function sumRollups(rollups: readonly Rollup[]): Rollup {
  const sum = rollUp([])
  for (const rollup of rollups) {
    for (const key of [
      'planned',
      'ongoing',
      'done',
      'partlyDone',
      'notDone',
      'cancelled',
      'late',
      'silent',
      'total',
      'notMeasurable',
    ] as const)
      sum[key] += rollup[key]
    if ((rollup.latestUpdate ?? '') > (sum.latestUpdate ?? '')) sum.latestUpdate = rollup.latestUpdate
  }
  return sum
}
