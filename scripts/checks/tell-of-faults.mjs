const LINES = 40

/**
 * Everything that failed, `[{ where, message }]`, as the text before the last line: of a long run one often has only the end.
 * A message is cut in its middle, since a property test says what failed first and with which seed, and what was compared last.
 */
export function tellOfFaults(faults) {
  return ['Det här föll:', ...faults.flatMap(({ where, message }) => [`✗ ${where}`, ...indented(message)])].join('\n')
}

function indented(message = '') {
  const lines = message.split('\n').filter((line) => line.trim() !== '')
  const shown = lines.length > LINES ? [...lines.slice(0, LINES / 2), '[…]', ...lines.slice(-LINES / 2)] : lines
  return shown.map((line) => `    ${line.slice(0, 2000)}`)
}
