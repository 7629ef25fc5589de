/** The kinds of rows, in the order they are written under a kommun and year. */
export const ROW_TYPES = ['problem', 'promise', 'activity', 'update'] as const
export type RowType = (typeof ROW_TYPES)[number]

/** What the column Typ says. */
export const rowTypeLabel: Record<RowType, string> = {
  problem: 'Problem',
  promise: 'Löfte',
  activity: 'Aktivitet',
  update: 'Uppföljning',
}
