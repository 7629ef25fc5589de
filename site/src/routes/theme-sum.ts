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

/** Sums up real promises: examples are never in a number. */
export function themeSum(promises: readonly ThemePromise[]): ThemeSum {
  const ended = promises.filter(({ row }) => row.hasEnded)
  const withVerdict = (verdict: VerdictValue) => ended.filter(({ row }) => row.verdict === verdict).length
  return {
    promises: promises.length,
    municipalities: new Set(promises.map(({ row }) => row.municipality.path)).size,
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
