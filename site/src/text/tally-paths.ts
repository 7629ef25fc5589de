import type { MunicipalityState } from '@lovat/shared/delivery/municipality-state'
import type { StateCounts } from '../routes/state-counts.ts'

const GROUPS_A_ROW = 10
const STEP = 9
const GROUP = 5 * STEP + 10
const HEIGHT = 26
const ROW = HEIGHT + 12

export const STATE_ORDER: readonly MunicipalityState[] = ['inForce', 'underPreparation', 'expired', 'missing']

/** A tally with one stroke per kommun in groups of five, ten groups a row: one SVG path per state, in order of state. */
export function tallyPaths(states: StateCounts): { width: number; height: number; paths: { state: MunicipalityState; d: string }[] } {
  let index = 0
  const paths = STATE_ORDER.filter((state) => states[state] > 0).map((state) => {
    const strokes = Array.from({ length: states[state] }, () => {
      const group = Math.floor(index / 5)
      const x = 3 + (group % GROUPS_A_ROW) * GROUP + (index % 5) * STEP
      const y = 1 + Math.floor(group / GROUPS_A_ROW) * ROW
      index += 1
      return `M${x} ${y}v${HEIGHT}`
    })
    return { state, d: strokes.join('') }
  })
  const groups = Math.ceil(index / 5)
  return {
    width: GROUPS_A_ROW * GROUP - 10,
    height: Math.max(1, Math.ceil(groups / GROUPS_A_ROW)) * ROW - 10,
    paths,
  }
}
