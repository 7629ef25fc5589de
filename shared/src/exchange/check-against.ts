import type { OutsideReference, ParsedExchange, RowError } from './exchange-documents.ts'

/** What there is already: kommunkoder, and the references of agreements, problems, promises, activities and updates. */
export type Known = { municipalityCodes: ReadonlySet<string>; refs: ReadonlySet<string> }

const missing: Record<OutsideReference['kind'], (ref: string) => string> = {
  municipality: (code) => `Det finns ingen kommun med koden ${code}. Rätta koden i referensen.`,
  agreement: (ref) => `Överenskommelsen ${ref} finns inte. Lägg in den först, eller töm cellen.`,
  problem: (ref) => `Problemet ${ref} finns varken i filen eller sedan tidigare. Lägg till en rad för det eller rätta referensen.`,
  promise: (ref) => `Löftet ${ref} finns varken i filen eller sedan tidigare. Lägg till en rad för det eller rätta referensen.`,
  activity: (ref) => `Aktiviteten ${ref} finns varken i filen eller sedan tidigare. Lägg till en rad för den eller rätta referensen.`,
  update: (ref) => `Uppföljningen ${ref} finns varken i filen eller sedan tidigare. Rätta referensen.`,
}

/**
 * Holds what a file points at against what there is. In: what is known, and a parsed file. Out: one error per row and
 * column that points at nothing, by row; none when all is there.
 */
export function checkAgainst(known: Known, { references }: Pick<ParsedExchange, 'references'>): RowError[] {
  return references
    .filter(({ kind, ref }) => !(kind === 'municipality' ? known.municipalityCodes : known.refs).has(ref))
    .map(({ kind, ref, row, column }) => ({ row, column, value: ref, message: missing[kind](ref) }))
}
