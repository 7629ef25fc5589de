import type { Problem } from '../contract/problem.ts'
import { perspectiveLabel } from '../text/labels.ts'
import { lowerCase, readChoice } from './cell-choice.ts'
import { type CellForm, fault, type Reading, read } from './cell-form.ts'
import { readPieces } from './cell-names.ts'
import { escapePiece, joinPieces, unescapePiece } from './list-cell.ts'

type Perspective = Problem['causes'][number]['perspective']
/** A cause in one of the languages. An English text is "" where nobody has translated it. */
type CauseText = { perspective: Perspective; text: string }

const words = lowerCase(perspectiveLabel)
const FORM = 'situationell: text | brottsoffer: text | gärningsperson: text'

function readCause(piece: string): Reading<CauseText> {
  const colon = piece.indexOf(':')
  if (colon < 0) return fault(`Skriv perspektiv, kolon och orsak, så här: ${FORM}.`)
  const perspective = readChoice(piece.slice(0, colon), words)
  if (!perspective.ok) return fault(...perspective.faults.map((text) => `Före kolon: ${text}`))
  return read({ perspective: perspective.value, text: unescapePiece(piece.slice(colon + 1)) })
}

/** Causes with their perspective (D18). The English cell has the same causes in the same order. */
export const causesCell: CellForm<CauseText[]> = {
  read: (text) => readPieces(text, readCause),
  write: (causes) => joinPieces(causes.map(({ perspective, text }) => `${words[perspective]}:${text && ` ${escapePiece(text)}`}`)),
  empty: [],
  verbatim: true,
  allowed: `\`${FORM}\``,
  localized: { join: (sv, en) => joinCauses(sv as CauseText[], en as CauseText[] | undefined), split: splitCauses },
}

function joinCauses(sv: CauseText[], en: CauseText[] | undefined): Reading<Problem['causes']> {
  const same = en === undefined || (en.length === sv.length && en.every((cause, at) => cause.perspective === sv[at]?.perspective))
  if (!same)
    return fault(
      'Den engelska cellen ska ha samma orsaker, i samma ordning, som den svenska. Lämna texten efter kolon tom där översättning saknas.',
    )
  return read(
    sv.map(({ perspective, text }, at) => {
      const english = en?.[at]?.text
      return { perspective, text: english ? { sv: text, en: english } : { sv: text } }
    }),
  )
}

function splitCauses(value: unknown): { sv: CauseText[]; en: CauseText[] | undefined } {
  const causes = value as Problem['causes']
  const translated = causes.some(({ text }) => text.en !== undefined)
  return {
    sv: causes.map(({ perspective, text }) => ({ perspective, text: text.sv })),
    en: translated ? causes.map(({ perspective, text }) => ({ perspective, text: text.en ?? '' })) : undefined,
  }
}
