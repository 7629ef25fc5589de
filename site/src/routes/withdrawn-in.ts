import type { KommunWorld } from './kommun-world.ts'

export type WithdrawnLink = { title: string; path: string; at: string }

/** What a kommun has withdrawn and may still be named, of one year or of all. */
export const withdrawnIn = ({ withdrawn }: KommunWorld, year?: number): WithdrawnLink[] =>
  withdrawn.flatMap((one) =>
    one.document && (year === undefined || one.year === year)
      ? [{ title: one.document.title.sv, path: one.path, at: one.entries.at(-1)?.at ?? '' }]
      : [],
  )
