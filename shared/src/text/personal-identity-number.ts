/**
 * Finds a Swedish personal identity number or coordination number in running text.
 * In: any text. Out: the number as written, or undefined. A match has six or eight date digits (1912-12-12-1212 too), an
 * optional hyphen or `+`, four more, a possible date (day + 60 for coordination numbers) and a right check digit (Luhn),
 * so that case numbers and telephone numbers are rarely taken for one. The rule: no person is exposed (domain rule 5).
 */
export function findPersonalIdentityNumber(text: string): string | undefined {
  for (const pattern of [RUN_TOGETHER, DATE_WITH_HYPHENS]) {
    for (const match of text.matchAll(pattern)) {
      const [written, year, month, day, last] = match
      const dayOfMonth = Number(day) > 60 ? Number(day) - 60 : Number(day)
      if (Number(month) < 1 || Number(month) > 12 || dayOfMonth < 1 || dayOfMonth > 31) continue
      if (hasRightCheckDigit(`${year}${month}${day}${last}`)) return written
    }
  }
  return undefined
}

// A hyphen in front is that of a list or a word, unless a digit stands before it: then it belongs to a longer number.
// U+2010, U+2011, U+2013 and U+2212 are what word processors make of a hyphen.
const RUN_TOGETHER = /(?<!\d-?)(?:\d{2})?(\d{2})(\d{2})(\d{2})\s?[-+\u2010\u2011\u2013\u2212]?\s?(\d{4})(?!-?\d)/g
// No space before the last four: a date followed by a time of day is no person.
const DATE_WITH_HYPHENS = /(?<!\d-?)(?:\d{2})?(\d{2})-(\d{2})-(\d{2})[-+\u2010\u2011\u2013\u2212]?(\d{4})(?!-?\d)/g

function hasRightCheckDigit(tenDigits: string): boolean {
  const sum = [...tenDigits].reduce((total, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return total + (product > 9 ? product - 9 : product)
  }, 0)
  return sum % 10 === 0
}
