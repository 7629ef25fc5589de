/**
 * The grammar of cells that hold several things: `|` between things, `;` between the parts of one. A backslash before
 * `|`, `;`, another backslash or a space makes it literal; before anything else it is an ordinary backslash.
 */
const ESCAPED = /\\[|;\\\s]/y

/** Splits a cell at a separator that isn't escaped. The pieces are still escaped. */
export function splitCell(text: string, separator: '|' | ';'): string[] {
  const pieces: string[] = []
  let start = 0
  for (let at = 0; at < text.length; at++) {
    ESCAPED.lastIndex = at
    if (ESCAPED.test(text)) at++
    else if (text[at] === separator) {
      pieces.push(text.slice(start, at))
      start = at + 1
    }
  }
  return [...pieces, text.slice(start)]
}

/** What a piece says: without the space around it, and with its escapes resolved. */
export function unescapePiece(piece: string): string {
  const head = piece.trimStart()
  const trimmed = head.trimEnd()
  const backslashes = /\\*$/.exec(trimmed)?.[0].length ?? 0
  // An odd backslash at the end escapes the first of the spaces that were cut.
  const kept = backslashes % 2 === 1 ? head.slice(0, trimmed.length + 1) : trimmed
  return kept.replace(/\\([|;\\\s])/g, '$1')
}

/** Writes a value so that `splitCell` and `unescapePiece` give it back. */
export const escapePiece = (value: string): string =>
  value
    .replace(/[|;\\]/g, '\\$&')
    .replace(/^\s/, '\\$&')
    .replace(/\s$/, '\\$&')

/** The things of a cell, still escaped; empty ones (as after a last bar) are left out. */
export const pieces = (text: string): string[] => splitCell(text, '|').filter((piece) => piece.trim() !== '')

/** Between things when a cell is written. */
export const joinPieces = (written: readonly string[]): string => written.join(' | ')
