import { COLUMNS, type Column, isLocalized } from './columns.ts'
import { ROW_TYPES, type RowType, rowTypeLabel } from './row-types.ts'

/** The table of columns in docs/importmall.md, as Markdown: who uses each, what may stand there, and an example. */
export function columnGuide(): string {
  const types = ROW_TYPES.map((type) => rowTypeLabel[type])
  const lines = [
    ['Kolumn', ...types, 'Vad som skrivs', 'Exempel'],
    ['---', ...types.map(() => ':-:'), '---', '---'],
    ...COLUMNS.map((column) => [
      `${column.name}${isLocalized(column) ? ' 🌐' : ''}`,
      ...ROW_TYPES.map((type) => use(column, type)),
      `${column.meaning} ${allowed(column)}`.trim(),
      `\`${column.example}\``,
    ]),
  ]
  return lines.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n')
}

const use = ({ fields }: Column, type: RowType): string => {
  const field = fields[type]
  if (!field) return ''
  return field.required ? '●' : '○'
}

/** The forms of the fields, each said once; with the types' names where they differ. */
function allowed({ fields }: Column): string {
  const typesOf = Map.groupBy(
    ROW_TYPES.filter((type) => fields[type]),
    (type) => fields[type]?.form.allowed ?? '',
  )
  const forms = [...typesOf].filter(([form]) => form !== 'text')
  if (forms.length <= 1) return forms.map(([form]) => `Tillåtet: ${form}.`).join('')
  return forms.map(([form, types]) => `${types.map((type) => rowTypeLabel[type]).join(', ')}: ${form}.`).join(' ')
}
