/** Rows of a Markdown table, by title: each has a cell for each column. */
export type Table = { columns: readonly string[]; rows: { title: string; cells: string[] }[] }

export const markdown = ({ columns, rows }: Table, first = ''): string =>
  [
    `| ${[first, ...columns].join(' | ')} |`,
    `|${'---|'.repeat(columns.length + 1)}`,
    ...rows.map(({ title, cells }) => `| ${[title, ...cells].join(' | ')} |`),
  ].join('\n')

/** One table for all that have the same answers, under all their names. */
export function grouped(tables: readonly (Table & { name: string })[]): string {
  const groups = new Map<string, string[]>()
  for (const { name, ...table } of tables) {
    const text = markdown(table)
    groups.set(text, [...(groups.get(text) ?? []), name])
  }
  return [...groups].map(([text, names]) => `**${names.join(', ')}**\n\n${text}`).join('\n\n')
}
