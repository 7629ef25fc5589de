const integer = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 0 })
const decimal = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 })

/** "10 587 710" with no-break spaces between thousands, as Swedish is written. */
export const wholeNumber = (value: number): string => integer.format(value)

/** "3,5": at most one decimal, with a comma. */
export const decimalNumber = (value: number): string => decimal.format(value)

const WORDS = ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv']

/** Small numbers in words ("tre"), larger ones in figures. `common` gives "en" for common gender ("en aktivitet"). */
export function numberInWords(value: number, common = false): string {
  if (value === 1 && common) return 'en'
  return WORDS[value] ?? wholeNumber(value)
}
