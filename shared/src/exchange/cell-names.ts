import { type CellForm, fault, type Reading, read } from './cell-form.ts'
import { escapePiece, joinPieces, pieces, splitCell, unescapePiece } from './list-cell.ts'

/** Reads every thing of a list cell; the faults of all of them come together. */
export function readPieces<T>(text: string, readOne: (piece: string) => Reading<T>): Reading<T[]> {
  const readings = pieces(text).map(readOne)
  const faults = readings.flatMap((reading) => (reading.ok ? [] : reading.faults))
  return faults.length > 0 ? fault(...faults) : read(readings.flatMap((reading) => (reading.ok ? [reading.value] : [])))
}

/** A literal name; a bare semicolon is more often a wrong separator than a part of a name. */
export function readName(piece: string): Reading<string> {
  if (splitCell(piece, ';').length > 1) return fault('Skilj namnen åt med |. Hör semikolonet till namnet skrivs det \\;.')
  return read(unescapePiece(piece))
}

/** Names with bars between, "Skatteverket | Försäkringskassan". */
export const namesCell: CellForm<string[]> = {
  read: (text) => readPieces(text, readName),
  write: (names) => joinPieces(names.map(escapePiece)),
  empty: [],
  verbatim: true,
  allowed: 'namn med `|` emellan',
}

/** A list of words of a fixed list, with bars between. */
export function listOf<T>(form: CellForm<T>): CellForm<T[]> {
  return {
    read: (text) => readPieces(text, (piece) => form.read(unescapePiece(piece))),
    write: (values) => joinPieces(values.map((value) => escapePiece(form.write(value)))),
    empty: [],
    allowed: `${form.allowed}; flera med \`|\` emellan`,
  }
}
