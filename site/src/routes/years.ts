type Dated = { document: { year: number; from: string; to: string } }

/** The years a kommun has a page for, newest first: every year a promise is from or still runs in, up to this year. */
export function yearsOf(promises: readonly Dated[], today: string): number[] {
  const thisYear = Number(today.slice(0, 4))
  const years = new Set(promises.flatMap(({ document }) => yearsCovered(document, thisYear)))
  return [...years].toSorted((a, b) => b - a)
}

export function yearsCovered({ year, to }: Dated['document'], thisYear: number): number[] {
  const last = Math.max(year, Math.min(Number(to.slice(0, 4)), thisYear))
  return Array.from({ length: last - year + 1 }, (_, index) => year + index)
}
