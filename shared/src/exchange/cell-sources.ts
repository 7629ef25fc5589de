import { isRealDate } from '../contract/primitives.ts'
import { readChoice } from './cell-choice.ts'
import { explainDate } from './cell-date.ts'
import { type CellForm, fault, type Reading, read } from './cell-form.ts'
import { readPieces } from './cell-names.ts'
import { escapePiece, joinPieces, splitCell, unescapePiece } from './list-cell.ts'
import { shortenValue } from './shorten-value.ts'

/** What a source and a piece of evidence both are; evidence has no participants. */
export type Sourced<Kind extends string> = { kind: Kind; title: string; date?: string; participants?: number; url?: string }

type Shape = { part: 'date' | 'participants' | 'url'; matches: RegExp }
const SHAPES: readonly Shape[] = [
  { part: 'date', matches: /^\d{4}-\d{1,2}-\d{1,2}$/ },
  { part: 'participants', matches: /^\d+ deltagare$/i },
  { part: 'url', matches: /^https?:/i },
]

/**
 * Cells such as "medborgardialog: Möte på torget; 2014-10-12; 45 deltagare; https://… | …": a kind, a title and then
 * what there is of date, participants and address, in that order, told apart by their shape.
 * In: the words for the kinds, and whether participants may be given.
 */
export function sourcesCell<Kind extends string>(words: Record<Kind, string>, withParticipants: boolean): CellForm<Sourced<Kind>[]> {
  const shapes = SHAPES.filter(({ part }) => withParticipants || part !== 'participants')
  const form = `slag: Titel; 2014-10-12; ${withParticipants ? '45 deltagare; ' : ''}https://exempel.se`
  const readOne = (piece: string): Reading<Sourced<Kind>> => {
    const colon = piece.indexOf(':')
    const [title = '', ...rest] = splitCell(piece.slice(colon + 1), ';')
    if (colon < 0 || title.trim() === '') return fault(`Skriv slag, kolon och titel, så här: ${form}.`)
    const kind = readChoice(piece.slice(0, colon), words)
    const faults = kind.ok ? [] : kind.faults.map((text) => `Före kolon: ${text}`)
    const found: Partial<Record<Shape['part'], string>> = {}
    let next = 0
    for (const part of rest.map(unescapePiece).filter((text) => text !== '')) {
      const at = shapes.findIndex(({ matches }, index) => index >= next && matches.test(part))
      const shape = shapes[at]
      if (!shape) {
        faults.push(
          `”${shortenValue(part)}” känns inte igen. Ordningen är ${form}. Hör semikolonet till titeln eller adressen skrivs det \\;.`,
        )
        continue
      }
      next = at + 1
      if (shape.part === 'date' && !isRealDate(part)) faults.push(explainDate(part))
      found[shape.part] = part
    }
    if (!kind.ok || faults.length > 0) return fault(...faults)
    return read({
      kind: kind.value,
      title: unescapePiece(title),
      ...(found.date !== undefined && { date: found.date }),
      ...(found.participants !== undefined && { participants: Number.parseInt(found.participants, 10) }),
      ...(found.url !== undefined && { url: found.url }),
    })
  }
  const writeOne = ({ kind, title, date, participants, url }: Sourced<Kind>): string => {
    const parts = [title, date, participants === undefined ? undefined : `${participants} deltagare`, url]
    return `${words[kind]}: ${parts.flatMap((part) => (part === undefined ? [] : [escapePiece(part)])).join('; ')}`
  }
  return {
    read: (text) => readPieces(text, readOne),
    write: (sources) => joinPieces(sources.map(writeOne)),
    empty: [],
    verbatim: true,
    allowed: `\`${form}\`; flera med \`|\` emellan. Slag: ${Object.values<string>(words)
      .map((word) => `\`${word}\``)
      .join(', ')}`,
  }
}
