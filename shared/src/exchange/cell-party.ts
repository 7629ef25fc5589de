import type { Party, PartyKind } from '../contract/party.ts'
import { readChoice } from './cell-choice.ts'
import { type CellForm, fault, type Reading, read } from './cell-form.ts'
import { readName, readPieces } from './cell-names.ts'
import { escapePiece, joinPieces, pieces } from './list-cell.ts'

const word: Record<PartyKind, string> = { police: 'polisen', municipality: 'kommunen', other: 'annan' }
const FORM = 'Skriv vem parten är och vad den heter, så här: polisen: Polisen, kommunen: Lunds kommun eller annan: Jernhusen.'

function readParty(piece: string): Reading<Party> {
  const colon = piece.indexOf(':')
  if (colon < 0 || piece.slice(colon + 1).trim() === '') return fault(FORM)
  const kind = readChoice(piece.slice(0, colon), word)
  if (!kind.ok) return fault(...kind.faults.map((text) => `Före kolon: ${text}`))
  const name = readName(piece.slice(colon + 1))
  return name.ok ? read({ kind: kind.value, name: name.value }) : name
}

const writeParty = (party: Party): string => `${word[party.kind]}: ${escapePiece(party.name)}`

/** One party, "polisen: Polisen". */
export const partyCell: CellForm<Party> = {
  read: (text) => (pieces(text).length > 1 ? fault('Här står bara en part. Skriv \\| om strecket hör till namnet.') : readParty(text)),
  write: writeParty,
  verbatim: true,
  allowed: '`polisen: namn`, `kommunen: namn` eller `annan: namn`',
}

/** Several, "polisen: Polisen | kommunen: Lunds kommun | annan: Jernhusen". */
export const partiesCell: CellForm<Party[]> = {
  read: (text) => readPieces(text, readParty),
  write: (parties) => joinPieces(parties.map(writeParty)),
  empty: [],
  verbatim: true,
  allowed: `${partyCell.allowed}; flera med \`|\` emellan`,
}
