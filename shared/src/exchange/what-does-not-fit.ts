import type { Evidence } from '../contract/evidence.ts'
import type { ExportNote } from './exchange-documents.ts'
import type { RowToWrite } from './order-for-writing.ts'
import { referenceParts } from './references.ts'

/** What a document holds that no column can: uploaded files, and a kommun, year or promise its reference doesn't say. */
export function whatDoesNotFit({ type, ref, document }: RowToWrite): ExportNote[] {
  const {
    municipality,
    year,
    promise,
    evidence = [],
  } = document as {
    municipality?: string
    year?: number
    promise?: string
    evidence?: readonly Evidence[]
  }
  const parts = referenceParts(type, ref)
  const agrees =
    parts !== undefined &&
    (municipality ?? parts.code) === parts.code &&
    (year ?? parts.year) === parts.year &&
    (promise ?? parts.promise) === parts.promise
  return [
    ...(agrees ? [] : [{ ref, message: 'Referensen stämmer inte med sakens kommun, år eller löfte, så raden kan inte läsas in igen.' }]),
    ...evidence.flatMap(({ file, title }) =>
      file
        ? [{ ref, message: `Filen ${file.name} (belägget ”${title}”) följer inte med i tabellen. Den ligger kvar i administrationen.` }]
        : [],
    ),
  ]
}
