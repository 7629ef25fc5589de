type Named = { document: { ref: string } }

/** Rows in their order, but each after the row that it names: a promise after the one it takes over from. */
export function namedFirst<T extends Named>(rows: readonly T[], nameIn: (row: T) => string | undefined): T[] {
  const byRef = new Map(rows.map((row) => [row.document.ref, row]))
  const ordered = new Set<T>()
  const underway = new Set<T>()
  const add = (row: T) => {
    // Two that name each other can't be put in order; the database then refuses the first.
    if (ordered.has(row) || underway.has(row)) return
    underway.add(row)
    const named = byRef.get(nameIn(row) ?? '')
    if (named) add(named)
    ordered.add(row)
  }
  for (const row of rows) add(row)
  return [...ordered]
}
