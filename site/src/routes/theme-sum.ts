import type { VerdictValue } from '@lovat/shared/contract/update'
import { type Rollup, sumRollups } from '@lovat/shared/delivery/rollup'
import type { ThemePromise } from './theme-row.ts'

/** How many promised something, and what came of it. `judged` of `ended` have a verdict. */
export type ThemeSum = {
  promises: number
  municipalities: number
  inForce: number
  ended: number
  judged: number
  verdicts: Record<VerdictValue, number>
  rollup: Rollup
}

/** A sum that others can be added to: kommuner are counted once, however many sums they are in. */
export type OpenSum = Omit<ThemeSum, 'municipalities'> & { places: ReadonlySet<string> }

/** Sums up real promises: examples are never in a number. */
export function sumUp(promises: readonly ThemePromise[]): OpenSum {
  const ended = promises.filter(({ row }) => row.hasEnded)
  const withVerdict = (verdict: VerdictValue) => ended.filter(({ row }) => row.verdict === verdict).length
  return {
    promises: promises.length,
    places: new Set(promises.map(({ row }) => row.municipality.path)),
    inForce: promises.filter(({ isInForce }) => isInForce).length,
    ended: ended.length,
    judged: ended.filter(({ row }) => row.verdict !== null).length,
    verdicts: {
      kept: withVerdict('kept'),
      partlyKept: withVerdict('partlyKept'),
      notKept: withVerdict('notKept'),
      cannotBeAssessed: withVerdict('cannotBeAssessed'),
    },
    rollup: sumRollups(promises.map(({ rollup }) => rollup)),
  }
}

/** Adds up the sums of years, so that a change in one of them is not a count of all. */
export function addUp(sums: readonly OpenSum[]): OpenSum {
  const total = (read: (sum: OpenSum) => number) => sums.reduce((all, sum) => all + read(sum), 0)
  return {
    promises: total(({ promises }) => promises),
    places: new Set(sums.flatMap(({ places }) => [...places])),
    inForce: total(({ inForce }) => inForce),
    ended: total(({ ended }) => ended),
    judged: total(({ judged }) => judged),
    verdicts: {
      kept: total(({ verdicts }) => verdicts.kept),
      partlyKept: total(({ verdicts }) => verdicts.partlyKept),
      notKept: total(({ verdicts }) => verdicts.notKept),
      cannotBeAssessed: total(({ verdicts }) => verdicts.cannotBeAssessed),
    },
    rollup: sumRollups(sums.map(({ rollup }) => rollup)),
  }
}

/** As a page shows it. */
export const themeSum = ({ places, ...sum }: OpenSum): ThemeSum => ({ ...sum, municipalities: places.size })
