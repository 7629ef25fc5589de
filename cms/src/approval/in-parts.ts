import type { DocumentLine } from '@lovat/shared/compare/document-lines'

export type Part = { name: string; lines: DocumentLine[] }

/**
 * The lines of a document under the headings that their labels begin with: "Aktivitet 2: Mål" as "Mål" under "Aktivitet 2".
 * Lines that share no beginning with a neighbour keep their label whole, under no heading. Every line is there, in order.
 */
export function inParts(lines: readonly DocumentLine[]): Part[] {
  const parts: Part[] = []
  for (const [index, line] of lines.entries()) {
    const name = beginningOf(line)
    const isGrouped = name !== '' && [lines[index - 1], lines[index + 1]].some((next) => next && beginningOf(next) === name)
    const own = isGrouped ? name : ''
    const last = parts.at(-1)
    const shown = isGrouped ? { ...line, label: line.label.slice(name.length + 2) } : line
    if (last?.name === own) last.lines.push(shown)
    else parts.push({ name: own, lines: [shown] })
  }
  return parts
}

function beginningOf({ label }: DocumentLine): string {
  const end = label.indexOf(': ')
  return end > 0 ? label.slice(0, end) : ''
}
