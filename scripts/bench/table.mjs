/** Prints rows (arrays of strings and numbers) under a header, columns aligned, numbers to the right. */
export function printTable(header, rows) {
  const lines = [header, ...rows].map((cells) => cells.map((cell) => (typeof cell === 'number' ? number.format(cell) : String(cell))))
  const widths = header.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)))
  const isNumeric = header.map((_, column) => rows.every((cells) => typeof cells[column] === 'number'))
  for (const [at, cells] of lines.entries()) {
    const padded = cells.map((cell, column) => (isNumeric[column] ? cell.padStart(widths[column]) : cell.padEnd(widths[column])))
    console.log(`  ${padded.join('  ').trimEnd()}`)
    if (at === 0) console.log(`  ${widths.map((width) => '─'.repeat(width)).join('  ')}`)
  }
}

const number = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 2 })

/** The value under which a share (0.5, 0.95) of the measurements lie. */
export function percentile(measurements, share) {
  const sorted = measurements.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]
}
