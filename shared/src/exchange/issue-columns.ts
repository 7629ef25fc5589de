import { COLUMNS, englishName, isLocalized } from './columns.ts'
import type { RowType } from './row-types.ts'

/** Parts of a document that no single column holds, and the columns that make them, the one to name first. */
const OF_SEVERAL: Record<string, readonly string[]> = {
  municipality: ['Referens'],
  year: ['Referens'],
  promise: ['Referens'],
  timing: ['Från', 'Till', 'Årstid'],
  'timing.season': ['Årstid'],
  'timing.year': ['Årstid'],
  target: ['Målantal', 'Måltyp', 'Målenhet', 'Målperiod', 'Går inte att mäta'],
}

/** The columns that hold what a path in a document points at, the one to name first; none when it is in no column. */
export function issueColumns(type: RowType, path: readonly PropertyKey[]): readonly string[] {
  for (let length = path.length; length > 0; length--) {
    const start = path.slice(0, length).join('.')
    const column = COLUMNS.find(({ fields }) => fields[type]?.path === start)
    if (column && isLocalized(column)) return path.at(-1) === 'en' ? [englishName(column.name)] : [column.name, englishName(column.name)]
    if (column) return [column.name]
    const several = OF_SEVERAL[start]
    if (several) return several
  }
  return []
}
