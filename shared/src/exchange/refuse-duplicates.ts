import type { ErrorList } from './error-list.ts'
import type { GatheredRow } from './gather-documents.ts'
import type { ReadRow } from './read-row.ts'

/** Reports every row whose reference an earlier row has, naming both. */
export function refuseSameReference(lines: readonly ReadRow[], errors: ErrorList): void {
  const rowOf = new Map<string, number>()
  for (const { row, values, cell } of lines) {
    const ref = values.get('ref')
    if (typeof ref !== 'string') continue
    const earlier = rowOf.get(ref)
    if (earlier === undefined) rowOf.set(ref, row)
    else errors.add(row, 'Referens', cell('Referens'), `Referensen står både på rad ${earlier} och rad ${row}. Ge den ena en egen.`)
  }
}

/** Reports promises of the same kommun and year that would get the same page; they may have got it from their titles. */
export function refuseSameAddress(rows: readonly GatheredRow[], errors: ErrorList): void {
  const firstWith = new Map<string, GatheredRow>()
  for (const line of rows) {
    if (line.type !== 'promise') continue
    const { municipality, year, slug, ref } = line.document
    const page = `${municipality}/${year}/${slug}`
    const earlier = firstWith.get(page)
    if (!earlier) firstWith.set(page, line)
    else if (earlier.document.ref !== ref) {
      const message = `Löftena på rad ${earlier.row} och rad ${line.row} får samma adress. Fyll i Adress med en egen för det ena.`
      errors.add(line.row, 'Adress', slug, message)
    }
  }
}
