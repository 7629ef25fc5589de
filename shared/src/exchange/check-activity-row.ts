import type { ErrorList } from './error-list.ts'
import type { ReadRow } from './read-row.ts'

/** The choices an activity makes: dates or a season, a target or why there is none. Says which cells don't go together. */
export function checkActivityRow({ row, cell }: ReadRow, errors: ErrorList): void {
  const filled = (column: string) => cell(column) !== '' || errors.knows(row, column)
  const need = (columns: readonly string[], message: (column: string) => string) => {
    for (const column of columns) if (!filled(column)) errors.add(row, column, '', message(column))
  }
  const dated = filled('Från') || filled('Till')
  if (dated && cell('Årstid') !== '') {
    errors.add(row, 'Årstid', cell('Årstid'), 'En aktivitet har antingen datum eller årstid. Töm Årstid, eller Från och Till.')
  } else if (dated) need(['Från', 'Till'], (column) => `Fyll i ${column} också, eller skriv en årstid i stället.`)
  else if (!filled('Årstid')) errors.add(row, 'Från', '', 'Fyll i Från och Till, eller Årstid.')

  const goal = ['Måltyp', 'Målantal', 'Målenhet']
  const measured = [...goal, 'Målperiod'].some(filled)
  const reason = cell('Går inte att mäta')
  if (measured && reason !== '') {
    errors.add(
      row,
      'Går inte att mäta',
      reason,
      'En aktivitet har antingen ett mål eller ett skäl till att den inte går att mäta. Töm det ena.',
    )
  } else if (measured) need(goal, (column) => `Fyll i ${column}. Ett mål har typ, antal och enhet: minst, 10, kontroller.`)
  else if (!filled('Går inte att mäta')) {
    errors.add(
      row,
      'Målantal',
      '',
      'Fyll i Måltyp, Målantal och Målenhet, eller skriv i Går inte att mäta varför aktiviteten inte kan räknas.',
    )
  }
}
