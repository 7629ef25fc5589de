/** More strokes than this can't be counted at a glance, so a bar is drawn. */
export const MOST_TICKS = 20

const WIDTH = 6
const STEP = 11
const GROUP_GAP = 7

export type TickLayout = { width: number; ticks: { x: number; on: boolean }[] }

/** Strokes in groups of five, as on a tally, the first `done` of them filled. More done than expected adds strokes. */
export function tickLayout(done: number, expected: number): TickLayout {
  const count = Math.max(done, expected)
  const ticks = Array.from({ length: count }, (_, index) => ({ x: 1 + index * STEP + Math.floor(index / 5) * GROUP_GAP, on: index < done }))
  return { width: (ticks.at(-1)?.x ?? 0) + WIDTH + 1, ticks }
}
