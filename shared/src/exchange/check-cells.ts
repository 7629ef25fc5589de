import type { ErrorList } from './error-list.ts'
import type { Table } from './exchange-documents.ts'

/** The most an Excel cell can hold, in UTF-16 units. A longer one would be cut there without anybody seeing it. */
export const MAX_CELL = 32_767

/** Finds cells that can't be text at all: too long, with NUL or other control characters, or with half a character. */
export function checkCells({ header, rows }: Table, errors: ErrorList): void {
  for (const { row, cells } of rows) {
    for (const [at, text] of cells.entries()) {
      const message = cellFault(text)
      if (message) errors.add(row, header[at] ?? null, text, message)
    }
  }
}

function cellFault(text: string): string | undefined {
  if (text.length > MAX_CELL) return `Cellen har ${text.length} tecken men får ha högst ${MAX_CELL}. Korta den eller dela upp den.`
  if (text.includes('\0')) return 'Cellen innehåller ett noll-tecken (NUL). Klistra in texten igen som ren text.'
  if (!text.isWellFormed()) return 'Cellen innehåller ett halvt tecken (en ensam surrogat). Skriv om texten.'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text))
    return 'Cellen innehåller styrtecken. Klistra in texten igen som ren text.'
  return undefined
}
