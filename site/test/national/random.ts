/** Seeded chance: the same seed gives the same numbers, which Math.random can't. */
export type Random = {
  /** A whole number from `from` up to, but not, `to`. */
  between(from: number, to: number): number
  pick<T>(list: readonly [T, ...T[]]): T
}

export function seededRandom(seed: number): Random {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from))
  return { between, pick: (list) => list[between(0, list.length)] ?? list[0] }
}
