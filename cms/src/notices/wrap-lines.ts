/**
 * Text in lines short enough for every mail reader, as people write letters. In: text and the longest line. Out: the text
 * with line breaks at spaces; what has no space, like an address, stays whole. Line breaks that are there stay.
 */
export function wrapLines(text: string, width = 72): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => wrapLine(line.trimEnd(), width))
    .join('\n')
}

function wrapLine(line: string, width: number): string {
  const lines: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`
    if (longer.length <= width || current === '') current = longer
    else {
      lines.push(current)
      current = word
    }
  }
  return [...lines, current].join('\n')
}

/** Somebody's own words, set off from the letter's. */
export const quoted = (text: string): string =>
  wrapLines(text.trim(), 70)
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
